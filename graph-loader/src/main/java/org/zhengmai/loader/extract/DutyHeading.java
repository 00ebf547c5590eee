package org.zhengmai.loader.extract;

import java.util.List;
import java.util.Optional;
import org.zhengmai.loader.block.Item;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A heading that names the units whose duties stand below it: （8）市教育局：…, （三）市财政局。负责…, （一）公安部门 on a
 * line of its own, 乡（镇）人民政府的工作职责.
 */
final class DutyHeading {

  private static final Pattern DUTIES =
      Pattern.compile("(政府|部门|办事处|局|厅|委)(?P<duties>的?(主要|工作|具体)?职责)$");

  /** 部门职责, 各部门职责: the head of a list of units. */
  private static final Pattern NOBODY = Pattern.compile("^(各级|各?(成员|职能)?(部门|单位)$)");

  /** 落实政府职责: what is to be done, and nobody's name. */
  private static final Pattern DEMAND =
      Pattern.compile(
          "^(落实|强化|明确|压实|履行|理顺|厘清|健全|完善|加强|转变|优化|规范|界定|划分|着力|加快|推进|推动|构建|打造|深化|提升|建立|培育|做好|夯实|大力|深入|持续|积极|进一步|切实|扎实|加大|争创)");

  /** （三）市财政局。负责…: what stands behind the full stop is what it does. */
  private static final Pattern DUTY =
      Pattern.compile("^(主要|具体|全面)?(负责|牵头|承担|配合|协助|参与|做好|组织|指导|会同|落实|履行|是[^。]{2,30}(主体|单位|部门))");

  private DutyHeading() {}

  /** The units that an item's heading names; empty where it names anything else. */
  static Optional<Passage> units(Item item) {
    return item.heading().filter(heading -> names(item, heading)).map(DutyHeading::bare);
  }

  private static boolean names(Item item, Passage heading) {
    Passage bare = bare(heading);
    int end = heading.end();
    boolean colon = end < item.whole().end() && heading.clean().text().charAt(end) == '：';
    boolean line = end < item.whole().end() && heading.clean().startsParagraph(end);
    List<String> names = UnitTokens.split(bare).stream().map(Passage::text).toList();
    boolean units =
        names.stream()
            .allMatch(
                name ->
                    UnitName.isComplete(name)
                        && UnitName.isPlausible(name)
                        && name.indexOf('的') < 0
                        && !SentenceUnit.isClass(name)
                        && !NOBODY.matcher(name).find());
    boolean stop = end < item.whole().end() && heading.clean().text().charAt(end) == '。';
    boolean duty = stop && item.text().find(DUTY).isPresent();
    boolean alone = bare.end() < end || names.stream().allMatch(UnitName::isOrganAlone);
    return units && heading.find(DEMAND).isEmpty() && (colon || ((line || duty) && alone));
  }

  private static Passage bare(Passage heading) {
    return heading.findAll(DUTIES, match -> match.group("duties").orElseThrow()).stream()
        .map(duties -> heading.until(duties.start()))
        .findFirst()
        .orElse(heading);
  }
}
