package org.zhengmai.cypher.internal;

import java.util.List;
import java.util.Map;

/**
 * What one statement gave and did.
 *
 * @param rows its rows as plain Java values
 * @param changes what it changed
 */
public record Answer(List<Map<String, Object>> rows, Changes changes) {}
