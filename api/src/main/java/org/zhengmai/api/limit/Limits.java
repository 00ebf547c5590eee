package org.zhengmai.api.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds on one request.
 *
 * @param depth deepest nesting of fields
 * @param complexity most values that a request may ask for, counted with its page sizes
 * @param fields most fields in the text of a request, with its fragments put in
 * @param tokens most tokens in the text of a request
 * @param characters longest text of a request
 */
@ConfigurationProperties("zhengmai.limits")
record Limits(
    @DefaultValue("15") int depth,
    @DefaultValue("1500000") int complexity,
    @DefaultValue("10000") int fields,
    @DefaultValue("10000") int tokens,
    @DefaultValue("200000") int characters) {}
