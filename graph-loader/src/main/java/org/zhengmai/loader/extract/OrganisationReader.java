package org.zhengmai.loader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * Finds what a document states of leading groups, command posts and task forces. A list of members
 * belongs to the body that its heading names, else to the subject of its sentence, else to the body
 * introduced last; where none can be told nothing is found.
 */
final class OrganisationReader {

  /** A heading above a list, with its number: 2.4.1综合协调组, 2.1市指挥部, 2.1.1市某某指挥部组成及职责. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(第?[一二三四五六七八九十]+[、章节]|（[一二三四五六七八九十]+）|[0-9]+(\\.[0-9]+){1,3}\\.?|[0-9]+[.、])"
              + "(?P<name>[\\p{Han}“”]{1,50}?("
              + BodyName.ENDING
              + "|\\p{Han}{2}组))(?P<rest>办公室)?");

  private static final Pattern SENTENCE_BODY =
      Pattern.compile("(?P<name>[\\p{Han}“”]{0,50}?" + BodyName.ENDING + ")由[^。；：]{0,60}$");

  /** What makes another word of 组: 组织, 组成, 组建, 组合, 组长, 组员. */
  private static final String OTHER_WORDS = "织成建合长员";

  /** A heading farther away than this is that of another matter. */
  private static final int FARTHEST = 700;

  private final DocumentText document;
  private final BodyNames names;
  private final List<Passage> headings;
  private final Map<String, Found> found = new LinkedHashMap<>();

  private OrganisationReader(DocumentText document) {
    this.document = document;
    this.names = new BodyNames(document);
    this.headings =
        document.body().findAll(HEADING, m -> m.group("name").orElseThrow()).stream()
            .filter(this::startsLine)
            .filter(name -> name.clean().nextParagraph(name.start(), name.end()) == name.end())
            .filter(OrganisationReader::endsWord)
            .toList();
  }

  /** 主要职责组织领导 tells of no group: its 组 begins another word. */
  private static boolean endsWord(Passage name) {
    String text = name.clean().text();
    return name.end() >= text.length() || OTHER_WORDS.indexOf(text.charAt(name.end())) < 0;
  }

  private static final class Found {
    private final Passage mention;
    private final List<OrganisationFinding.Member> members = new ArrayList<>();
    private final List<OrganisationFinding.Office> offices = new ArrayList<>();

    Found(Passage mention) {
      this.mention = mention;
    }
  }

  private record Owner(String name, Passage mention) {

    static Owner of(BodyName name) {
      return new Owner(name.text(), name.passage());
    }
  }

  /** The organisations of a document, in the order in which they are first told of. */
  static List<OrganisationFinding> read(DocumentText document) {
    List<MemberLists.MemberList> lists = MemberLists.find(document.body());
    List<OfficePlaces.Placed> offices = OfficePlaces.find(document.body());
    if (lists.isEmpty() && offices.isEmpty()) {
      return List.of();
    }
    OrganisationReader reader = new OrganisationReader(document);
    lists.forEach(reader::members);
    offices.forEach(reader::office);
    return reader.found.entrySet().stream()
        .map(
            e ->
                new OrganisationFinding(
                    e.getKey(), e.getValue().mention, e.getValue().members, e.getValue().offices))
        .toList();
  }

  /** The number before the name begins a line; within a few characters, as numbers are short. */
  private boolean startsLine(Passage name) {
    for (int i = name.start(); i > Math.max(document.body().start(), name.start() - 10); i--) {
      if (name.clean().startsLine(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private void members(MemberLists.MemberList list) {
    owner(list)
        .ifPresent(
            owner -> {
              Found body = body(owner);
              list.units()
                  .forEach(
                      u -> body.members.add(new OrganisationFinding.Member(u, MemberLists.RULE)));
            });
  }

  private void office(OfficePlaces.Placed placed) {
    placed
        .body()
        .flatMap(names::meant)
        .or(() -> names.lastBefore(placed.office().sentence().start()))
        .ifPresent(name -> body(Owner.of(name)).offices.add(placed.office()));
  }

  private Found body(Owner owner) {
    return found.computeIfAbsent(owner.name(), name -> new Found(owner.mention()));
  }

  private Optional<Owner> owner(MemberLists.MemberList list) {
    int place = list.label().start();
    Optional<Owner> subject = subject(place);
    if (subject.isPresent()) {
      return subject;
    }
    Optional<Passage> heading =
        headings.stream()
            .filter(name -> name.start() < place && place - name.start() < FARTHEST)
            .reduce((first, second) -> second);
    Optional<BodyName> introduced = names.lastBefore(place);
    boolean later =
        heading.isPresent()
            && introduced.isPresent()
            && introduced.get().passage().start() > heading.get().end();
    return heading.isEmpty() || later ? introduced.map(Owner::of) : headed(heading.get());
  }

  private Optional<Owner> headed(Passage heading) {
    return names
        .part(heading)
        .map(full -> new Owner(full, heading))
        .or(() -> names.meant(new BodyName(heading)).map(Owner::of));
  }

  /** 普查领导小组由…任组长，成员单位包括…: the subject of the same sentence. */
  private Optional<Owner> subject(int place) {
    Passage before = document.body().until(place);
    int sentence = Math.max(before.text().lastIndexOf('。'), before.text().lastIndexOf('；')) + 1;
    return before
        .from(Math.max(sentence, before.length() - 200))
        .findAll(SENTENCE_BODY, match -> BodyName.endOf(match.group("name").orElseThrow()))
        .stream()
        .findFirst()
        .flatMap(names::meant)
        .map(Owner::of);
  }
}
