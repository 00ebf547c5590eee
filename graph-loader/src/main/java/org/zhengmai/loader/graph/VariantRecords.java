package org.zhengmai.loader.graph;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.extract.Rule;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.witness.Reading;
import org.zhengmai.loader.witness.Variant;

/** Makes records of variants. */
final class VariantRecords {

  private static final Rule COLLATION = new Rule("collation", 1);

  private final String documentId;

  /** Appointments and leading groups are lists of persons: no words of theirs are stored. */
  private final boolean aboutPersons;

  VariantRecords(String documentId, DocumentType type) {
    this.documentId = documentId;
    this.aboutPersons = type == DocumentType.PERSONNEL || type == DocumentType.LEADING_GROUP;
  }

  List<VariantRecord> of(List<Variant> variants) {
    List<VariantRecord> records = new ArrayList<>();
    for (Variant variant : variants) {
      int position = records.size() + 1;
      records.add(
          new VariantRecord(
              "variant/" + DocumentKeys.key(documentId) + "/" + position,
              variant.kind(),
              position,
              variant.readings().stream().map(this::reading).toList(),
              variant.tie(),
              aboutPersons ? null : variant.before(),
              aboutPersons ? null : variant.after()));
    }
    return List.copyOf(records);
  }

  private ReadingRecord reading(Reading reading) {
    return new ReadingRecord(
        aboutPersons ? null : reading.text(),
        reading.votes(),
        reading.places().stream().map(VariantRecords::place).toList());
  }

  private static ReadingRecord.ReadingPlace place(Passage words) {
    return new ReadingRecord.ReadingPlace(
        SourceRecord.idOf(words.clean().source()), Evidences.of(words, COLLATION));
  }
}
