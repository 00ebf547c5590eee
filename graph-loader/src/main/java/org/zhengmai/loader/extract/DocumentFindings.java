package org.zhengmai.loader.extract;

import java.util.List;
import org.zhengmai.loader.document.DocumentText;

/**
 * All that was found in one document.
 *
 * @param document the document
 * @param sections the headings with tasks below, in order
 * @param tasks its tasks, in order
 * @param citations the documents that it names outside its tasks
 * @param targets the figures that it commits to outside its tasks
 * @param organisations the leading groups, command posts and task forces of which it tells
 * @param observations what a reader should know of the print
 */
public record DocumentFindings(
    DocumentText document,
    List<SectionFinding> sections,
    List<TaskFinding> tasks,
    List<CitationFinding> citations,
    List<TargetFinding> targets,
    List<OrganisationFinding> organisations,
    List<ObservationFinding> observations) {}
