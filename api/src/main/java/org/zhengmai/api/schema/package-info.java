/**
 * How the schema is wired: scalars, and the inspection that stops a start on a field without a
 * fetcher.
 */
@NullMarked
package org.zhengmai.api.schema;

import org.jspecify.annotations.NullMarked;
