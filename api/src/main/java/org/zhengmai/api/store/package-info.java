/**
 * The way from a field to the store: queries by name, and loaders that answer all keys of a level
 * with one of them, which reads only what the fields of the request need, and with the one thing
 * that a field finds what the request goes on to from it ({@link
 * org.zhengmai.api.store.OnwardReads}).
 */
@NullMarked
package org.zhengmai.api.store;

import org.jspecify.annotations.NullMarked;
