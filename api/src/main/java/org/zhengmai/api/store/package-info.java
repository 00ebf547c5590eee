/**
 * The way from a field to the store: queries by name, and loaders that answer all keys of a level
 * with one of them.
 */
@NullMarked
package org.zhengmai.api.store;

import org.jspecify.annotations.NullMarked;
