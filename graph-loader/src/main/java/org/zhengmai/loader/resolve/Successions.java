package org.zhengmai.loader.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** Which bodies took over from which in a region, by {@code successions.csv}. */
public final class Successions {

  /** Name of the rule that links them. */
  public static final String RULE = "succession-table";

  private static final class Standard {
    static final Successions INSTANCE = new Successions();
  }

  private record Line(String predecessor, String successor, int since, String note) {

    static Line of(CSVRecord row) {
      return new Line(
          row.get("predecessor"),
          row.get("successor"),
          Integer.parseInt(row.get("since")),
          row.get("note"));
    }

    boolean tellsOf(String key) {
      return predecessor.equals(key) || successor.equals(key);
    }
  }

  private final List<Line> lines = DataFile.read("successions.csv").stream().map(Line::of).toList();

  private Successions() {}

  /** The successions that the data file tells of. */
  public static Successions standard() {
    return Standard.INSTANCE;
  }

  /**
   * All successions in which an agency is the earlier or the later one; whether the other one ever
   * existed in the region is not told here.
   */
  public List<Succession> of(AgencyIdentity agency) {
    Region region = agency.region();
    String key = agency.key();
    return lines.stream()
        .filter(line -> region != null && line.tellsOf(key))
        .map(
            line ->
                new Succession(
                    Rules.id(region, line.predecessor()),
                    Rules.id(region, line.successor()),
                    line.since(),
                    line.note()))
        .toList();
  }

  /**
   * The ids of all bodies that took over from an agency, over any number of reforms, whether they
   * ever existed in its region or not; in order.
   */
  public List<String> heirs(AgencyIdentity agency) {
    Region region = agency.region();
    if (region == null) {
      return List.of();
    }
    Set<String> heirs = new TreeSet<>();
    addHeirs(agency.key(), heirs);
    return heirs.stream().map(key -> Rules.id(region, key)).sorted().toList();
  }

  private void addHeirs(String key, Set<String> heirs) {
    for (Line line : lines) {
      if (line.predecessor().equals(key) && heirs.add(line.successor())) {
        addHeirs(line.successor(), heirs);
      }
    }
  }
}
