package org.zhengmai.loader.load;

import java.util.List;

/** What a reader found in the printed real sources, without the program. */
final class CountedByHand {

  /** Every task that names 市财政局: its document, the role, and the label or path of the task. */
  static final List<String> FINANCE_BUREAU =
      List.of(
          "朔政办发〔2023〕12号 RESPONSIBLE 1",
          "朔政办发〔2023〕12号 RESPONSIBLE 2",
          "朔政办发〔2023〕12号 RESPONSIBLE 3",
          "朔政办发〔2023〕12号 RESPONSIBLE 4",
          "朔政办发〔2023〕12号 RESPONSIBLE 7",
          "朔政办发〔2023〕12号 RESPONSIBLE 8",
          "朔政办发〔2023〕12号 RESPONSIBLE 10",
          "朔政办发〔2023〕12号 RESPONSIBLE 12",
          "朔政办发〔2023〕12号 RESPONSIBLE 13",
          "朔政发〔2023〕12号 RESPONSIBLE 四/1",
          "朔政发〔2023〕12号 RESPONSIBLE 四/2",
          "朔政发〔2023〕13号 RESPONSIBLE 二/（一）",
          "朔政发〔2023〕13号 RESPONSIBLE 二/（二）",
          "朔政发〔2023〕13号 RESPONSIBLE 二/（四）",
          "朔政办发〔2023〕11号 RESPONSIBLE （13）",
          "朔政办发〔2023〕42号 RESPONSIBLE （一）/1",
          "朔政办发〔2023〕42号 RESPONSIBLE （一）/2",
          "朔政办发〔2023〕42号 RESPONSIBLE （一）/3",
          "朔政办发〔2023〕42号 RESPONSIBLE （一）/4",
          "朔政办发〔2023〕42号 LEAD （一）/5",
          "朔政办发〔2023〕42号 RESPONSIBLE （一）/6",
          "朔政办发〔2023〕42号 RESPONSIBLE （二）/3",
          "朔政办发〔2023〕42号 RESPONSIBLE （二）/4",
          "朔政办发〔2023〕42号 SUPPORT (三)/2",
          "朔政办发〔2023〕42号 LEAD （五）/1",
          "朔政办发〔2023〕42号 SUPPORT （五）/4");

  private CountedByHand() {}
}
