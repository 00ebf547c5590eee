package org.zhengmai.loader.resolve;

import org.jspecify.annotations.Nullable;

/**
 * Who issued a document, as far as its code or title tells, for example {@code Issuer("朔州市人民政府办公室",
 * CITY, 朔州市)} for 朔政办发.
 *
 * @param name full name of the issuer, null where the code tells only the level
 * @param level level of the issuer
 * @param region region of the issuer, null where the code tells only the level
 */
public record Issuer(@Nullable String name, Level level, @Nullable Region region) {}
