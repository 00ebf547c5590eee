package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Sentences that place a body's office in a unit: 专班下设办公室，办公室设在市能源局; 联络组设在市生态环境局. */
final class OfficePlaces {

  private static final Rule RULE = new Rule("office-place", 1);

  private static final Pattern PLACE =
      Pattern.compile(
          "(?P<office>办公室|秘书处|[\\p{Han}]{2}组|日常办事机构)(设在|设于)(?P<host>\\p{Han}[^，。；：]{2,30})");

  /** What parts the words that may name its body from what stands before them. */
  private static final String STOPS = "。；：（）";

  private static final int MOST_BEFORE = 80;

  private static final Pattern BODY = Pattern.compile("[\\p{Han}“”]{0,50}?" + BodyName.ENDING);

  /**
   * A placed office.
   *
   * @param body the name of its body in the same sentence, where it stands there
   * @param office what is placed where
   */
  record Placed(Optional<BodyName> body, OrganisationFinding.Office office) {}

  private final Passage text;
  private int behindLast;

  private OfficePlaces(Passage text) {
    this.text = text;
    this.behindLast = text.start();
  }

  /** All such statements of a text, in order. */
  static List<Placed> find(Passage text) {
    OfficePlaces places = new OfficePlaces(text);
    return text.findAll(PLACE, places::read).stream().flatMap(Optional::stream).toList();
  }

  private Optional<Placed> read(Passage.Match match) {
    Passage place = match.whole();
    Passage before = before(place);
    behindLast = place.end();
    Passage host = match.group("host").orElseThrow();
    if (!UnitName.isComplete(host.text()) || !UnitName.begins(host.text())) {
      return Optional.empty();
    }
    Optional<BodyName> body =
        before.findAll(BODY, found -> BodyName.endOf(found.whole())).stream().findFirst();
    return Optional.of(
        new Placed(
            body,
            new OrganisationFinding.Office(
                match.group("office").orElseThrow(), host, place, RULE)));
  }

  /** The words before a place in its sentence. */
  private Passage before(Passage place) {
    int first = Math.max(behindLast, place.start() - MOST_BEFORE);
    int start = place.start();
    while (start > first && STOPS.indexOf(text.clean().text().charAt(start - 1)) < 0) {
      start--;
    }
    return new Passage(text.clean(), start, place.start());
  }
}
