/**
 * Relay connections over keyset cursors: a page request, its query, and the connection that answers
 * it.
 */
@NullMarked
package org.zhengmai.api.paging;

import org.jspecify.annotations.NullMarked;
