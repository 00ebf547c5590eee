/**
 * The server: one package a subject of the schema, each with its controllers and the records they
 * return; {@code store}, {@code paging} and {@code node} are what they share, and {@code start} is
 * where it begins and ends.
 */
@NullMarked
package org.zhengmai.api;

import org.jspecify.annotations.NullMarked;
