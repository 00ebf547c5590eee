/** Agencies, found by any of their names. */
@NullMarked
package org.zhengmai.api.agency;

import org.jspecify.annotations.NullMarked;
