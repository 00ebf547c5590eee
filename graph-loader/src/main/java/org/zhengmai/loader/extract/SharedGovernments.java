package org.zhengmai.loader.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.zhengmai.loader.pattern.Pattern;

/**
 * Places whose word for the government stands behind the last of them only: 甲县、乙县人民政府, 甲街道、乙街道办事处.
 * Each is a government where units are listed; a place behind which no such name stands may be
 * anything.
 */
final class SharedGovernments {

  private static final Pattern GOVERNMENT =
      Pattern.compile("\\p{Han}{1,8}([县市区旗镇乡](人民)?政府|街道(办事处|办))");

  private static final Pattern PLACE = Pattern.compile("\\p{Han}{1,6}([县区旗镇乡]|[^省本全各]市|街道)");

  /** 不含甲县, 含怀远县 (not 含山县, which is one), 景区, 下乡. */
  private static final Pattern OTHER =
      Pattern.compile(
          "^(不含|含\\p{Han}{3}|除|包括|首批|试点|涉及|限|其中|各)"
              + "|([社景核库缓]区|[主老新心]城区|首发区|[^工业技新]园区|[返下]乡|[超夜]市)$");

  private SharedGovernments() {}

  /** The names of a list without such places. */
  static List<String> without(List<String> names) {
    Deque<String> others = new ArrayDeque<>();
    boolean shared = false;
    for (int i = names.size() - 1; i >= 0; i--) {
      String name = names.get(i);
      boolean place = shared && PLACE.matches(name) && !OTHER.matcher(name).find();
      if (!place) {
        others.addFirst(name);
      }
      shared = place || GOVERNMENT.matches(name);
    }
    return List.copyOf(others);
  }
}
