/**
 * Relay connections over keyset cursors: a page request, its query, the connection that answers it,
 * what it and its items carry along where the request goes on to it, and the counts of its facets.
 */
@NullMarked
package org.zhengmai.api.paging;

import org.jspecify.annotations.NullMarked;
