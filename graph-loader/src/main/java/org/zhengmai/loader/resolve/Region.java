package org.zhengmai.loader.resolve;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division, for example {@code Region("140600", "朔州市", CITY, "140000")}.
 *
 * @param code six digits of GB/T 2260; {@code 000000} is the whole country
 * @param name full name as the division bears it now
 * @param level level of the division
 * @param parentCode code of the division it stands directly below, null for the country
 */
public record Region(String code, String name, Level level, @Nullable String parentCode) {}
