package org.zhengmai.api.address;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AddressConfiguration implements WebMvcConfigurer {

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
    negotiation
        .favorParameter(true)
        .mediaType("html", MediaType.TEXT_HTML)
        .mediaType("jsonld", LinkedPages.JSON_LD);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/address.css")
        .addResourceLocations("classpath:/address/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
  }

  /** Weak, because the server may compress the same page or not. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> addressTags() {
    ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
    filter.setWriteWeakETag(true);
    FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(filter);
    tags.addUrlPatterns("/doc/*", "/agency/*");
    return tags;
  }
}
