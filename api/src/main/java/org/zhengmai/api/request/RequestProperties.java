package org.zhengmai.api.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds on what is remembered of requests.
 *
 * @param parsedCharacters how long the texts of all parsed documents may be together
 * @param bodyBytes longest body of a request
 */
@ConfigurationProperties("zhengmai.requests")
record RequestProperties(
    @DefaultValue("4000000") long parsedCharacters, @DefaultValue("1000000") int bodyBytes) {}
