package org.zhengmai.loader.resolve;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what follows a region's mark in an issuer code: 政办发, 办字, 人社厅发, 建综规. */
final class CodeReading {

  /** A department's code ends with the kind of paper, or in a bare abbreviation (沪绿容). */
  private static final String PAPERS = "发函字规文办通令告范电厅";

  private static final int LONGEST_TAIL = 5;

  private final CodeTable table;
  private final OfficialName names;
  private final KnownNames known;

  CodeReading(CodeTable table, OfficialName names, KnownNames known) {
    this.table = table;
    this.names = names;
    this.known = known;
  }

  /**
   * The issuer in a region; empty where the rest of the code is no code of a region's bodies.
   *
   * @param year year of the document, null when unknown: then a department is named only where its
   *     name has not changed for long
   */
  Optional<Issuer> issuer(Region region, RegionMark mark, String rest, @Nullable Integer year) {
    Optional<CodeRole> role = table.role(rest);
    if (role.isPresent()) {
      return mark.allows(rest)
          ? Optional.of(new Issuer(name(region, role.get(), mark), region.level(), region))
          : Optional.empty();
    }
    return table
        .department(rest)
        .filter(found -> isTail(found.getKey(), rest.substring(found.getKey().length())))
        .map(found -> new Issuer(name(region, mark, rest, found, year), region.level(), region));
  }

  private static boolean isTail(String abbreviation, String tail) {
    if (tail.isEmpty()) {
      return abbreviation.length() > 1;
    }
    return tail.length() <= LONGEST_TAIL && PAPERS.indexOf(tail.charAt(tail.length() - 1)) >= 0;
  }

  private String name(Region region, CodeRole role, RegionMark mark) {
    boolean high = region.level() == Level.PROVINCIAL || mark.has("OFFICE");
    String office = high ? "办公厅" : "办公室";
    return switch (role) {
      case GOVERNMENT -> region.name() + "人民政府";
      case GOVERNMENT_OFFICE -> region.name() + "人民政府" + office;
      case PARTY -> "中共" + names.partyPlace(region) + "委员会";
      case PARTY_OFFICE ->
          "中共" + names.committee(region) + (region.level() == Level.PROVINCIAL ? "办公厅" : "办公室");
    };
  }

  private @Nullable String name(
      Region region,
      RegionMark mark,
      String rest,
      Map.Entry<String, CodeTable.Department> found,
      @Nullable Integer year) {
    CodeTable.Holder proper = table.departmentName(mark.mark() + rest);
    if (proper != null) {
      return isSettled(proper.since(), year) ? proper.name() : null;
    }
    int since = found.getValue().uniformSince();
    boolean municipality = region.level() == Level.PROVINCIAL && region.name().endsWith("市");
    FunctionRow row = known.byKey(found.getValue().function());
    if (row == null || municipality || region.level() != Level.PROVINCIAL) {
      return null;
    }
    boolean named = since > 0 && isSettled(since, year);
    return named ? row.officialName(region, row.endingAt(region.level())) : null;
  }

  /** Without a year only a name as old as 2010 is sure: most departments were reformed in 2018. */
  private static boolean isSettled(int since, @Nullable Integer year) {
    return since <= (year == null ? 2010 : year);
  }
}
