package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The bodies that a document introduces by their full names, and the short forms that stand for
 * them later: 成立某某指挥部（以下简称市指挥部）… 市指挥部办公室.
 */
final class BodyNames {

  private static final String NAME = "(?P<name>[\\p{Han}“”]{2,50}?" + BodyName.ENDING + ")";

  private static final Pattern SET_UP = Pattern.compile("(成立|设立|组建|建立|调整|充实)(了)?[^。；：]*?" + NAME);

  private static final Pattern CALLED_BELOW = Pattern.compile(NAME + "（(以下)?简称");

  private static final Pattern WITH_OFFICE = Pattern.compile(NAME + "办公室(设在|设于)");

  private static final Pattern SUBJECT = Pattern.compile(NAME + "(组成|由[^。；：]{2,40}组长)");

  /** The parts of a body: 现场指挥部下设综合协调组、抢险救援组…; a part's own name is that of its heading. */
  private static final Pattern PARTS =
      Pattern.compile("(?P<body>[\\p{Han}]{0,30}?" + BodyName.ENDING + ")下设(?P<parts>[^。；：]+)");

  /**
   * A part of a body.
   *
   * @param body the name of the body as printed there
   * @param parts the words that list its parts
   */
  private record Parts(BodyName body, Passage parts) {}

  private static final Pattern ENDING = Pattern.compile(BodyName.ENDING);

  private static final String STOPS = "。；：";

  /** No paper introduces more; what comes behind is not looked at, so that time stays bounded. */
  private static final int MOST = 300;

  private final List<BodyName> full = new ArrayList<>();
  private final List<Parts> parts;

  BodyNames(DocumentText document) {
    document.title().ifPresent(title -> collect(title, SET_UP));
    List<Passage> sentences = sentences(document.body());
    for (Pattern pattern : List.of(SET_UP, CALLED_BELOW, WITH_OFFICE, SUBJECT)) {
      sentences.forEach(sentence -> collect(sentence, pattern));
    }
    // A cited title tells of another's body: 《某某省关于调整某某省领导小组的通知》.
    full.removeIf(
        name ->
            document.body().contains(name.passage().start())
                && document.brackets().inTitle(name.passage().start()));
    full.sort(Comparator.comparingInt(name -> name.passage().start()));
    if (full.size() > MOST) {
      full.subList(MOST, full.size()).clear();
    }
    full.removeIf(this::isShortForm);
    parts = sentences.stream().flatMap(sentence -> parts(sentence).stream()).toList();
  }

  /**
   * The parts of sentences, as no pattern here runs over their ends, in which a body is named; few
   * are, and only they are searched.
   */
  private static List<Passage> sentences(Passage body) {
    List<Passage> sentences = new ArrayList<>();
    String text = body.clean().text();
    for (Passage ending : body.findAll(ENDING, Passage.Match::whole)) {
      int before = sentences.isEmpty() ? body.start() : sentences.get(sentences.size() - 1).end();
      if (ending.start() < before) {
        continue;
      }
      int start = ending.start();
      while (start > before && STOPS.indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      int end = ending.end();
      while (end < body.end() && STOPS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      sentences.add(new Passage(body.clean(), start, end));
    }
    return sentences;
  }

  private static List<Parts> parts(Passage sentence) {
    return sentence.findAll(
        PARTS,
        m ->
            new Parts(
                BodyName.endOf(m.group("body").orElseThrow()), m.group("parts").orElseThrow()));
  }

  private void collect(Passage text, Pattern pattern) {
    text.findAll(pattern, match -> BodyName.endOf(match.group("name").orElseThrow())).stream()
        .filter(BodyName::isFull)
        .forEach(full::add);
  }

  /** 清洁行动领导小组 after 示范市湖面清洁行动领导小组. */
  private boolean isShortForm(BodyName name) {
    return full.stream()
        .filter(other -> other.passage().start() < name.passage().start())
        .anyMatch(other -> other.base().length() > name.base().length() && name.standsFor(other));
  }

  /** The full name of the body that a name means where it stands. */
  Optional<BodyName> meant(BodyName name) {
    if (name.isFull() && full.stream().noneMatch(f -> f.text().equals(name.text()))) {
      Optional<BodyName> longer = before(name).filter(f -> f.base().endsWith(name.base()));
      return longer.isPresent() ? longer : Optional.of(name);
    }
    return name.isFull() ? Optional.of(name) : before(name);
  }

  private Optional<BodyName> before(BodyName name) {
    return full.stream()
        .filter(f -> f.passage().start() <= name.passage().start())
        .filter(name::standsFor)
        .reduce((first, second) -> second);
  }

  /** The body introduced last before a place. */
  Optional<BodyName> lastBefore(int place) {
    return full.stream()
        .filter(name -> name.passage().start() <= place)
        .reduce((first, second) -> second);
  }

  /** The full name of a part that a heading names: 综合协调组 after 现场指挥部下设综合协调组. */
  Optional<String> part(Passage heading) {
    String name = heading.text();
    return parts.stream()
        .filter(part -> part.parts().start() < heading.start())
        .filter(part -> part.parts().text().contains(name))
        .reduce((first, second) -> second)
        .flatMap(part -> meant(part.body()))
        .map(body -> body.text() + name);
  }
}
