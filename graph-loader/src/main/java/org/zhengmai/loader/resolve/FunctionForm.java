package org.zhengmai.loader.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of printing a department without its region: 卫健委.
 *
 * @param row the line of work
 * @param stem printed stem: 卫健
 * @param ending printed ending: 委
 */
record FunctionForm(FunctionRow row, String stem, String ending) {

  AgencyIdentity in(Region region) {
    String ending = fullEnding(this.ending);
    String name = row.officialName(region, ending);
    String rule = stem.equals(row.longName()) ? Rules.LONG_NAME : Rules.SHORT_NAME;
    return new AgencyIdentity(
        Rules.id(region, row.key()),
        name,
        row.kind(),
        region.level(),
        row.function(),
        region,
        shortForms(region, ending, name),
        rule);
  }

  private List<String> shortForms(Region region, String ending, String name) {
    List<String> forms = new ArrayList<>();
    String word = RelativePlace.wordFor(region);
    String brief = briefEnding(ending);
    for (String stem : row.stems()) {
      if (row.endings().contains(brief)) {
        forms.add(word + stem + brief);
        forms.add(region.name() + stem + brief);
        forms.add(stem + brief);
      }
      forms.add(word + stem + ending);
      forms.add(stem + ending);
    }
    forms.remove(name);
    return forms.stream().distinct().sorted().toList();
  }

  private static String fullEnding(String ending) {
    return switch (ending) {
      case "委" -> "委员会";
      case "办" -> "办公室";
      default -> ending;
    };
  }

  private static String briefEnding(String ending) {
    return switch (ending) {
      case "委员会" -> "委";
      case "办公室" -> "办";
      default -> ending;
    };
  }
}
