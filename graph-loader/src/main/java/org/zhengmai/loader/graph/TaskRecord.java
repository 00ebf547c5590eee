package org.zhengmai.loader.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.extract.TaskKind;

/**
 * A task.
 *
 * @param id {@code task/}, the document's key and the path
 * @param label the number by which the document knows it
 * @param path all labels down to it
 * @param kind key task or safeguard
 * @param sectionId the section that it stands in; null where it stands in none
 * @param heading its heading, or what a table calls it; null where it has neither
 * @param text what it prescribes, as printed, without white space
 * @param position its place in the document, from 1
 * @param deadline by when; null where it has none of its own
 * @param responsibilities the units named for it, in printed order
 * @param citations the documents that it names
 * @param targets the figures that it commits to, in printed order
 * @param evidence where it stands
 */
public record TaskRecord(
    String id,
    String label,
    String path,
    TaskKind kind,
    @Nullable String sectionId,
    @Nullable String heading,
    String text,
    int position,
    @Nullable DeadlineValue deadline,
    List<ResponsibilityRecord> responsibilities,
    List<CitationRecord> citations,
    List<TargetRecord> targets,
    Evidence evidence)
    implements GraphRecord {}
