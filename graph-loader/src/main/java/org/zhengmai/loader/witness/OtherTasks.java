package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengmai.loader.extract.SectionFinding;
import org.zhengmai.loader.extract.TaskFinding;

/**
 * The tasks of a document with those that the best copy does not print: an annex that it leaves
 * out, or a part of which only a copy in another file is held. A task counts as new where most of
 * its characters stand beside no others and no task so far reads like it.
 *
 * @param sections the sections of the best copy, then those of the added tasks
 * @param tasks its tasks, each added one behind that which it follows in its own copy
 */
record OtherTasks(List<SectionFinding> sections, List<TaskFinding> tasks) {

  private static final double NEW = 0.5;

  /** Two readings of one task have more of their pairs of characters in common, two tasks less. */
  private static final double ALIKE = 0.4;

  private static final int HASHES = 256;

  /** Adds to the sections and tasks of the best copy what only other copies have. */
  static OtherTasks of(
      List<AlignedCopy> copies, List<SectionFinding> sections, List<TaskFinding> tasks) {
    Adding adding = new Adding(sections, tasks);
    copies.stream().skip(1).forEach(adding::add);
    return adding.done();
  }

  /** What was gathered so far. */
  private static final class Adding {
    private final Map<String, SectionFinding> byPath = new HashMap<>();
    private final List<SectionFinding> sections;
    private final List<TaskFinding> tasks;
    private final List<Sketch> sketches = new ArrayList<>();

    Adding(List<SectionFinding> sections, List<TaskFinding> tasks) {
      this.sections = new ArrayList<>(sections);
      this.tasks = new ArrayList<>(tasks);
      sections.forEach(section -> byPath.putIfAbsent(section.path(), section));
      tasks.forEach(task -> sketches.add(sketch(task)));
    }

    void add(AlignedCopy copy) {
      List<TaskFinding> own = copy.witness().findings().tasks();
      int behind =
          own.stream()
                  .mapToInt(task -> mostAlike(sketch(task)))
                  .filter(at -> at >= 0)
                  .findFirst()
                  .orElse(tasks.size())
              - 1;
      for (TaskFinding task : own) {
        int alike = mostAlike(sketch(task));
        if (alike >= 0) {
          behind = alike;
        } else if (copy.shared(task.whole()) < NEW) {
          behind++;
          tasks.add(behind, task.in(section(task, copy)));
          sketches.add(behind, sketch(task));
        }
      }
    }

    private int mostAlike(Sketch sketch) {
      return IntStream.range(0, sketches.size())
          .filter(i -> sketches.get(i).resemblance(sketch) >= ALIKE)
          .findFirst()
          .orElse(-1);
    }

    /** The section of an added task, unless the best copy has another one of its path. */
    private Optional<String> section(TaskFinding task, AlignedCopy copy) {
      Map<String, SectionFinding> own = new HashMap<>();
      copy.witness().findings().sections().forEach(s -> own.putIfAbsent(s.path(), s));
      List<SectionFinding> missing = new ArrayList<>();
      Optional<String> path = task.section();
      while (path.isPresent()) {
        SectionFinding section = own.get(path.get());
        SectionFinding known = byPath.get(path.get());
        if (section == null || (known != null && !known.title().equals(section.title()))) {
          return Optional.empty();
        }
        if (known == null) {
          missing.add(0, section);
        }
        path = section.parent();
      }
      for (SectionFinding section : missing) {
        byPath.put(section.path(), section);
        sections.add(section.at(sections.size() + 1));
      }
      return task.section();
    }

    OtherTasks done() {
      List<TaskFinding> placed = new ArrayList<>();
      tasks.forEach(task -> placed.add(task.at(placed.size() + 1)));
      return new OtherTasks(List.copyOf(sections), List.copyOf(placed));
    }

    private static Sketch sketch(TaskFinding task) {
      String letters = Wording.ofLetters(task.whole().text());
      return Sketch.of(
          IntStream.range(0, Math.max(0, letters.length() - 1))
              .mapToObj(i -> letters.substring(i, i + 2)),
          HASHES);
    }
  }
}
