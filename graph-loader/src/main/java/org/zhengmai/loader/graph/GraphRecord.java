package org.zhengmai.loader.graph;

/** A value that becomes a node or a relationship of the graph. */
public sealed interface GraphRecord
    permits AgencyRecord,
        CitationRecord,
        DocumentRecord,
        MembershipRecord,
        ObservationRecord,
        OfficeRecord,
        RegionRecord,
        ResponsibilityRecord,
        SectionRecord,
        SourceRecord,
        TargetRecord,
        TaskRecord,
        VariantRecord,
        WitnessRecord {}
