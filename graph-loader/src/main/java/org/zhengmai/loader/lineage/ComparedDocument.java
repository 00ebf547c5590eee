package org.zhengmai.loader.lineage;

import java.util.List;
import org.zhengmai.loader.source.Passage;

/**
 * What a comparison needs of a document.
 *
 * @param id tells it from all others
 * @param title its title without white space; words of it say nothing about single tasks
 * @param placeNames names by which it means its own place and those around it: 示范市, 示范省
 * @param fullText whether all its tasks are held, so that what is missing was left out; a digest
 *     holds some only
 * @param tasks its tasks, in order
 */
public record ComparedDocument(
    String id, String title, List<String> placeNames, boolean fullText, List<ComparedTask> tasks) {

  /** Copies the lists, so that the document cannot change. */
  public ComparedDocument {
    placeNames = List.copyOf(placeNames);
    tasks = List.copyOf(tasks);
  }

  /**
   * A task of it.
   *
   * @param id tells it from all other tasks of all documents
   * @param label its number, as {@code extract} gives it
   * @param headings its heading, its name in a table and the heading above it, where printed
   * @param heading the printed heading, where it is a part of the task's own words
   * @param text its words after the heading, its unit list included
   * @param units who answers for it
   * @param figures what it commits to
   * @param deadline its own deadline, none or one
   */
  public record ComparedTask(
      String id,
      String label,
      List<String> headings,
      List<Passage> heading,
      Passage text,
      List<ComparedUnit> units,
      List<ComparedFigure> figures,
      List<ComparedDeadline> deadline) {

    /** Copies the lists, so that the task cannot change. */
    public ComparedTask {
      headings = List.copyOf(headings);
      heading = List.copyOf(heading);
      units = List.copyOf(units);
      figures = List.copyOf(figures);
      deadline = List.copyOf(deadline);
    }
  }
}
