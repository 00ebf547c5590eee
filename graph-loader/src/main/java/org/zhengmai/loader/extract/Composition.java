package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * What tells who makes up a command post or leading group, and hands out nothing:
 *
 * <pre>
 * 2.1 甲县防汛指挥部
 * 县防汛指挥部指挥长由分管副县长担任，办公室设在县水利局。
 * </pre>
 */
final class Composition {

  /** 指挥长由…担任, 组长：, 由…组成. */
  private static final Pattern MEMBERS =
      Pattern.compile("^[^。]{0,40}((总?指挥长?|组长|主任|召集人|成员)(由|：|为)[^。]{2,80}|由[^。]{2,120}(组成|担任|兼任))");

  /** What they are to do. */
  private static final Pattern DUTY =
      Pattern.compile(
          "负责[^人同]|职责|承担|组织|统筹|协调|指导|研究|部署|贯彻|落实|做好|开展|抓好"
              // Not those of a unit's name: 医疗保障局, 应急处置中心.
              + "|(发布|提供|保障|抢修|转移|维护|监测|调运|调度|处置|救治|收集)([^局中站厅委队所部组，。；、][^，。；、]{0,39})?[^局心站厅委办司所队部组任长院成楼，。；、]([，。；、]|$)");

  private Composition() {}

  /** Whether a text tells who they are, and nothing of what they do. */
  static boolean isAll(Passage text) {
    return text.find(MEMBERS).isPresent() && text.find(DUTY).isEmpty();
  }
}
