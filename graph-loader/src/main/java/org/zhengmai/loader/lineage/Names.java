package org.zhengmai.loader.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengmai.loader.lineage.ComparedDocument.ComparedTask;
import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/** Names of programmes and papers that a task prints in quotation or title marks. */
final class Names {

  private static final Pattern NAME =
      Pattern.compile("“(?P<name>[^“”]{2,12})”|《(?P<paper>[^《》]{4,40})》");

  private Names() {}

  /** The names of each task, by its place. */
  static List<Set<String>> of(List<TaskText> tasks) {
    return tasks.stream().map(task -> of(task.task())).toList();
  }

  private static Set<String> of(ComparedTask task) {
    Set<String> names = new HashSet<>();
    task.heading().forEach(heading -> add(heading, names));
    add(task.text(), names);
    return names;
  }

  private static void add(Passage passage, Set<String> names) {
    Matcher matcher = NAME.matcher(passage.text());
    while (matcher.find()) {
      String name = matcher.group("name");
      names.add(name != null ? name : matcher.group("paper"));
    }
  }
}
