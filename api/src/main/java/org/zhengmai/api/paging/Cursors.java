package org.zhengmai.api.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads cursors: the sort key of an item, opaque to clients, and bound to the list and
 * its filter by a digest, so that one list's cursor is not mistaken for a place in another.
 */
final class Cursors {

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** Eight bytes tell lists apart well enough: a cursor is no secret and guards nothing. */
  private static final int DIGEST_BYTES = 8;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String scope;

  private Cursors(String scope) {
    this.scope = scope;
  }

  /** The cursors of one list with one filter. */
  static Cursors of(String list, Map<String, ?> filter) {
    byte[] digest = sha256(list + new TreeMap<>(filter));
    return new Cursors(ENCODER.encodeToString(Arrays.copyOf(digest, DIGEST_BYTES)));
  }

  /** The cursor of the item with this sort key of texts and whole numbers. */
  String write(List<?> sortKey) {
    List<Object> parts = new ArrayList<>();
    parts.add(scope);
    parts.addAll(sortKey);
    return ENCODER.encodeToString(JSON.writeValueAsBytes(parts));
  }

  /** The sort key in a cursor, whose values have these types. */
  List<Object> read(String cursor, List<Class<?>> types) {
    Object[] parts = parse(cursor);
    if (parts.length == 0 || !scope.equals(parts[0])) {
      throw refuse(
          "游标属于另一个列表或另一组筛选条件：请用同一查询返回的游标，或去掉游标从头开始。",
          "The cursor is one of another list or another filter: take one that this same query gave, or"
              + " leave it out to start from the beginning.");
    }
    List<Object> key = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      key.add(parts[i] instanceof Integer whole ? Long.valueOf(whole) : parts[i]);
    }
    boolean fits = key.size() == types.size();
    for (int i = 0; fits && i < key.size(); i++) {
      fits = types.get(i).isInstance(key.get(i));
    }
    if (!fits) {
      throw malformed();
    }
    return key;
  }

  private static Object[] parse(String cursor) {
    try {
      Object @Nullable [] parts =
          JSON.readValue(Base64.getUrlDecoder().decode(cursor), Object[].class);
      if (parts == null) { // the JSON value null
        throw malformed();
      }
      return parts;
    } catch (IllegalArgumentException | JacksonException e) {
      throw malformed();
    }
  }

  private static ApiException malformed() {
    return refuse(
        "游标无法识别：请原样使用 pageInfo 的 startCursor、endCursor 或 edges.cursor 的值。",
        "It is not a cursor of ours: give the value of pageInfo.startCursor, pageInfo.endCursor or edges.cursor as it is.");
  }

  private static ApiException refuse(String chinese, String english) {
    return ApiException.of(ErrorCode.BAD_REQUEST, chinese, english);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
