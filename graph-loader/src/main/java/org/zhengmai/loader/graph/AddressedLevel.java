package org.zhengmai.loader.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.resolve.Level;
import org.zhengmai.loader.source.Passage;

/**
 * The level of a document that those tell to whom it is addressed: a city writes to 各县（市、区）人民政府, a
 * county to 各乡镇人民政府, a province to 各设区市人民政府, the State Council to 各省、自治区、直辖市人民政府. Only the first
 * addressee counts, where it is that of one level and no other.
 */
final class AddressedLevel {

  private static final int LONGEST = 120;

  private static final String GOVERNMENT = "[^，。：]{0,12}?(人民政府|政府|党委|管委会|办事处|行政公署)";

  /** An addressee and the level of whoever writes to it. */
  private record Form(Level level, Pattern pattern) {

    static Form of(Level level, String addressee) {
      return new Form(level, Pattern.compile("^(" + addressee + ")"));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of(Level.NATIONAL, "各省、自治区、直辖市|各省（区、市）|国务院有关部门|国务院各部委"),
          Form.of(
              Level.PROVINCIAL,
              "(各设区(的)?市|各地级(以上)?市|各市(（州）|、州|（地）|、自治州)|各州、市|各盟|各市、县|各自治州)[^，。：]{0,16}(人民政府|政府|行政公署|委)"),
          Form.of(
              Level.DISTRICT,
              "各(乡镇|镇|乡|街道|乡（镇）|镇（街道）|镇（乡）|镇街|苏木)" + GOVERNMENT + "|各(街道办事处|镇街|乡镇)"),
          Form.of(
              Level.CITY,
              "各(县|区县|县区|区|旗县|旗区|辖市|县市)((、|（)?(县级市|县|市|区|旗)、?(区|市|）)?）?)?(" + GOVERNMENT + "|$)"));

  private AddressedLevel() {}

  /** The level, or nothing where the head of the document addresses nobody whose place tells. */
  static Optional<Level> of(DocumentText document) {
    Passage whole = document.whole();
    int last = Math.min(document.body().start() + LONGEST, whole.end());
    for (int at = whole.start(); at < last; at++) {
      if (begins(document, at) || whole.clean().startsLine(at)) {
        Passage line = whole.after(at).until(at + LONGEST);
        Optional<Level> level = ofLine(line);
        if (level.isPresent()) {
          return level;
        }
      }
    }
    return Optional.empty();
  }

  /** Addressees follow the title or the number, also where lines were joined. */
  private static boolean begins(DocumentText document, int at) {
    return at == document.whole().start()
        || document.title().filter(title -> title.end() == at).isPresent()
        || document.number().filter(number -> number.passage().end() == at).isPresent();
  }

  /** The level that the groups of governments among a document's units tell. */
  static Optional<Level> ofUnits(Stream<String> units) {
    return units
        .filter(unit -> unit.startsWith("各"))
        .flatMap(unit -> ofGroup(unit).stream())
        .findFirst();
  }

  private static Optional<Level> ofGroup(String group) {
    return FORMS.stream()
        .filter(form -> form.pattern().matcher(group).find())
        .map(Form::level)
        .findFirst();
  }

  private static Optional<Level> ofLine(Passage line) {
    if (!line.startsWith("各") && !line.startsWith("国务院")) {
      return Optional.empty();
    }
    int colon = line.text().indexOf('：');
    return colon < 0 ? Optional.empty() : ofGroup(line.sub(0, colon).text());
  }
}
