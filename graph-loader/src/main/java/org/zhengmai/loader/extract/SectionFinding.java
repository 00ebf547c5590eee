package org.zhengmai.loader.extract;

import java.util.Optional;
import org.zhengmai.loader.source.Passage;

/**
 * A heading with tasks below it.
 *
 * @param path the labels from the outermost section to this one, joined with {@code /}: 三/（一）
 * @param parent the path of the section that it lies in
 * @param label its own number; empty text for the category column of a table
 * @param title number and heading as printed: （一）构建公立医院高质量发展新体系
 * @param heading the printed heading
 * @param position its place among the sections of the document, from 1
 */
public record SectionFinding(
    String path,
    Optional<String> parent,
    String label,
    String title,
    Passage heading,
    int position) {

  /** The same section at another place. */
  public SectionFinding at(int place) {
    return new SectionFinding(path, parent, label, title, heading, place);
  }
}
