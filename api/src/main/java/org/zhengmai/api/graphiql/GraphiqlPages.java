package org.zhengmai.api.graphiql;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves GraphiQL: our page and script, and the assets that come in a jar. */
@Configuration(proxyBeanMethods = false)
class GraphiqlPages implements WebMvcConfigurer {

  private static final String[] PATHS = {"/graphiql", "/graphiql/**"};

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/", "/graphiql");
    registry.addRedirectViewController("/graphiql/", "/graphiql");
    registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/graphiql/index.*", "/graphiql/start.*")
        .addResourceLocations("classpath:/graphiql/")
        .setCacheControl(CacheControl.noStore());
    registry
        .addResourceHandler("/graphiql/*.min.*")
        .addResourceLocations("classpath:/META-INF/resources/graphql-ui/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new OwnOriginOnly()).addPathPatterns(PATHS);
  }
}
