package org.zhengmai.api.address;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the server is known.
 *
 * @param site its public address, such as {@code https://zhengmai.example.org}, with which links
 *     and identifiers then begin; empty for links that hold wherever the server is
 */
@ConfigurationProperties("zhengmai.address")
record AddressProperties(@DefaultValue("") String site) {

  AddressProperties {
    site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
  }
}
