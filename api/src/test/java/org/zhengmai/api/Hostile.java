package org.zhengmai.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that means harm, or looks like it.
 *
 * @param name what is hostile about it
 * @param body the body of the request
 * @param code the code that it must be refused with; empty where it must be answered as a harmless
 *     text
 */
record Hostile(String name, String body, String code) {

  static final String BAD = "BAD_REQUEST";
  static final String COMPLEX = "TOO_COMPLEX";
  static final String HARMLESS = "";
  static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public String toString() {
    return name;
  }

  /** All of them, with cursors that the server gave. */
  static List<Hostile> all(String taskCursor, String byNameCursor) {
    List<Hostile> all = new ArrayList<>();
    all.addAll(HostileForms.bodies());
    all.addAll(HostileForms.shapes());
    all.addAll(HostileForms.fragments());
    all.addAll(HostileFilters.all());
    all.addAll(HostileValues.literals());
    all.addAll(HostileValues.types());
    all.addAll(HostileValues.cursors(taskCursor, byNameCursor));
    all.addAll(HostileValues.lucene());
    all.addAll(HostileValues.cypher());
    all.addAll(HostileValues.graphs());
    all.addAll(HostileValues.hashes());
    return all;
  }

  static Hostile query(String name, String query, String code) {
    return asked(name, query, Map.of(), code);
  }

  static Hostile asked(String name, String query, Map<String, ?> variables, String code) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("variables", variables);
    return new Hostile(name, JSON.writeValueAsString(body), code);
  }
}
