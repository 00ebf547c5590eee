package org.zhengmai.api.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on an edge of a drawing: the word for its detail, else the one for its relation. */
final class EdgeWords {

  private static final Map<String, String> DETAILS =
      Map.ofEntries(
          Map.entry("LEAD", "牵头"),
          Map.entry("SUPPORT", "配合"),
          Map.entry("IMPLEMENT", "落实"),
          Map.entry("SUPERVISE", "督促指导"),
          Map.entry("RESPONSIBLE", "负责"),
          Map.entry("BASIS", "依据"),
          Map.entry("IMPLEMENTS", "贯彻落实"),
          Map.entry("REPEALS", "废止"),
          Map.entry("REPLIES_TO", "批复"),
          Map.entry("REFERENCES", "提及"),
          Map.entry("VERBATIM", "照录"),
          Map.entry("LOCALISED", "本地化"),
          Map.entry("ADAPTED", "改写"),
          Map.entry("PARTIAL", "部分承接"));

  private EdgeWords() {}

  static String of(GraphRelation relation, @Nullable String detail) {
    return detail == null ? relation.chinese() : DETAILS.getOrDefault(detail, relation.chinese());
  }
}
