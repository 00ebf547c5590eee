/**
 * The way from a field to the store: queries by name, and loaders that answer all keys of a level
 * with one of them, which reads only what the fields of the request need.
 */
@NullMarked
package org.zhengmai.api.store;

import org.jspecify.annotations.NullMarked;
