package org.zhengmai.loader.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.resolve.Level;

/**
 * All of one document whose text is held.
 *
 * @param id {@code document/} and its key: the number, else region, title and date
 * @param number canonical; null where it bears none
 * @param title as printed; persons' names left out; null where it has none
 * @param type what kind of paper it is
 * @param issuedOn the day under its signature; null where it has none
 * @param level of its issuer; null where nothing tells
 * @param issuerId the issuing agency; null where none is printed
 * @param jointIssuerIds the agencies that issue it together with that one, in printed order
 * @param regionId the division that it concerns; null where nothing tells
 * @param regions the divisions that this record names, with those above them
 * @param agencies the agencies that it names
 * @param sections headings with tasks
 * @param tasks its tasks, in order
 * @param citations the documents that it names outside its tasks
 * @param targets the figures that it commits to outside its tasks
 * @param witnesses its printed copies, the best first; each task is taken from the one that reads
 *     there as most do, all other facts from the first
 * @param variants where the copies differ
 * @param memberships the units that it states to be members of groups
 * @param offices the units in which it places offices of groups
 * @param lines what joins it with others
 * @param validity from when to when it says that it is in force; null where it does not
 * @param observations what a reader should know of the print
 */
public record DocumentRecord(
    String id,
    @Nullable String number,
    @Nullable String title,
    DocumentType type,
    @Nullable LocalDate issuedOn,
    @Nullable Level level,
    @Nullable String issuerId,
    List<String> jointIssuerIds,
    @Nullable String regionId,
    List<RegionRecord> regions,
    List<AgencyRecord> agencies,
    List<SectionRecord> sections,
    List<TaskRecord> tasks,
    List<CitationRecord> citations,
    List<TargetRecord> targets,
    List<WitnessRecord> witnesses,
    List<VariantRecord> variants,
    List<MembershipRecord> memberships,
    List<OfficeRecord> offices,
    LineFacts lines,
    @Nullable ValidityRecord validity,
    List<ObservationRecord> observations)
    implements GraphRecord {}
