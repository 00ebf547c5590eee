package org.zhengmai.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengmai.loader.extract.ObservationCode;
import org.zhengmai.loader.load.LoadReport;

/** What {@code load} prints. */
class LoadSummaryTests {

  @Test
  void aLinkByHandThatCannotHoldIsNamedWithItsFileAndReason() {
    LoadReport report =
        new LoadReport(
            new LoadReport.Counts(2, 0, 1, 0),
            new LoadReport.Counts(1, 1, 0, 0),
            3,
            List.of(
                new LoadReport.RefusedLink(
                    "links.json", "curated/甲/BASIS/乙", ObservationCode.CIRCULAR_GROUNDS)),
            new LoadReport.Lines(2, 5, 7),
            Map.of(ObservationCode.CIRCULAR_GROUNDS, 1),
            List.of(new LoadReport.Collated("document/甲", 2, 4)),
            List.of(new LoadReport.Failure("b.txt", "b.txt: is empty")));

    assertThat(LoadSummary.of(report))
        .containsExactly(
            "files: 2 added, 0 changed, 1 unchanged, 0 failed",
            "documents: 1 added, 1 changed, 0 unchanged, 0 failed",
            "curated links: 3",
            "refused: links.json: curated/甲/BASIS/乙: " + ObservationCode.CIRCULAR_GROUNDS.english(),
            "lines between tasks: 2 documents compared, 5 inherited, 7 parallel",
            "observations CIRCULAR_GROUNDS: 1",
            "document/甲: 2 copies, 4 variants",
            "failed: b.txt: is empty");
  }
}
