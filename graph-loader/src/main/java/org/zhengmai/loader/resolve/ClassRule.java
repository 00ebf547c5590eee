package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of work at no one level: 农业农村部门, 交通运输主管部门, 住建. The identity belongs to the document's
 * region but has no level.
 */
final class ClassRule implements AgencyRule {

  private static final List<String> ENDINGS =
      List.of("行政主管部门", "主管部门", "行政管理部门", "行政部门", "管理部门", "监管部门", "部门", "机关", "系统");

  private final KnownNames known;

  ClassRule(KnownNames known) {
    this.known = known;
  }

  @Override
  public Optional<AgencyResolution> apply(Mention mention) {
    String text = plain(mention.text());
    for (String ending : ENDINGS) {
      String stem = text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : "";
      Optional<FunctionRow> row = known.byStem(stem);
      if (row.isPresent()) {
        return Optional.of(resolved(mention, stem, row.get()));
      }
    }
    return text.endsWith("部门") && text.length() > 3
        ? Optional.of(resolved(mention, text.substring(0, text.length() - 2), null))
        : bare(mention, text);
  }

  private Optional<AgencyResolution> bare(Mention mention, String text) {
    return known
        .byStem(text)
        .filter(row -> text.length() > 1 && text.equals(mention.text()))
        .map(row -> resolved(mention, text, row));
  }

  /** 县级以上卫生健康部门, 市级卫生健康部门 and 市卫生健康部门 are of the same class as 卫生健康部门. */
  private static String plain(String text) {
    int above = text.indexOf("级以上");
    if (above > 0) {
      String rest = text.substring(above + 3);
      return rest.startsWith("人民政府") ? rest.substring(4) : rest;
    }
    String place = RelativePlace.of(text).map(RelativePlace::rest).orElse(text);
    String plain = place.startsWith("级") ? place.substring(1) : place;
    return plain.startsWith("各级") ? plain.substring(2) : plain;
  }

  private static AgencyResolution resolved(
      Mention mention, String stem, @Nullable FunctionRow row) {
    String key = row == null ? stem : row.key();
    String name = (row == null ? stem : row.longName()) + "部门";
    return new AgencyResolution.Resolved(
        new AgencyIdentity(
            Rules.id(mention.document(), "class:" + key),
            name,
            AgencyKind.CLASS,
            null,
            row == null ? stem : row.function(),
            mention.document(),
            List.of(),
            Rules.CLASS));
  }
}
