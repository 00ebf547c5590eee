package org.zhengmai.api.graph;

import java.util.List;
import java.util.Map;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/** Refuses what a drawing cannot ask for, before the store is asked. */
final class Bounds {

  /** As many steps as the query can take: document, section, section, task, agency. */
  static final int MOST_HOPS = 4;

  /** Nodes of one answer; more can be downloaded, not drawn. */
  static final int MOST_NODES = 1000;

  /** Edges of one answer. */
  static final int MOST_EDGES = 10_000;

  /** Edges that are read at most to find the first ones: more than a thousand nodes ever have. */
  static final int MOST_READ = 100_000;

  /** Ids of one question. */
  static final int MOST_IDS = 1000;

  /** Nodes to start from. */
  static final int MOST_AROUND = 100;

  private Bounds() {}

  static int within(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw ApiException.of(
          ErrorCode.BAD_REQUEST,
          "%s 须在 1 至 %d 之间，收到 %d；更大的图请从 /export/ 下载。".formatted(name, most, value),
          "`%s` must be from 1 to %d, not %d; download a larger graph from /export/."
              .formatted(name, most, value));
    }
    return value;
  }

  static List<String> ids(String name, List<String> ids, int most) {
    if (ids.isEmpty() || ids.size() > most) {
      throw tooMany(name, ids.size(), 1, most);
    }
    return ids;
  }

  static List<String> excluded(List<String> ids) {
    if (ids.size() > MOST_IDS) {
      throw tooMany("exclude", ids.size(), 0, MOST_IDS);
    }
    return ids;
  }

  static ApiException unknown(List<String> missing) {
    return ApiException.of(
        ErrorCode.NOT_FOUND,
        "图中没有这些标识：见 extensions.missing；标识可从 node(id:) 或各列表的 id 取得。",
        "No node that can be drawn has these ids, listed in extensions.missing; take ids from the"
            + " `id` of any list.",
        Map.of("missing", missing));
  }

  static ApiException tooManyEdges() {
    return ApiException.of(
        ErrorCode.TOO_COMPLEX,
        "这些节点之间的边超过 %d 条：请减少 ids，或用 relations 只取部分关系。".formatted(MOST_EDGES),
        "More than %d edges run among these nodes: give fewer `ids`, or only some `relations`."
            .formatted(MOST_EDGES));
  }

  private static ApiException tooMany(String name, int given, int least, int most) {
    return ApiException.of(
        ErrorCode.BAD_REQUEST,
        "%s 须有 %d 至 %d 个标识，收到 %d 个：请分几次查询。".formatted(name, least, most, given),
        "`%s` takes %d to %d ids, not %d: ask in several queries."
            .formatted(name, least, most, given));
  }
}
