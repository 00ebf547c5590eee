package org.zhengmai.loader.load;

import java.nio.charset.StandardCharsets;

/** Invented papers of 示范市, dated 2099. */
final class Papers {

  static final String PLAN =
      """
      朔州市人民政府办公室文件

      朔政办发〔2099〕3号

      朔州市人民政府办公室关于印发《朔州市湖面清洁行动方案》的通知

      各县（市、区）人民政府，市直各有关单位：

      《朔州市湖面清洁行动方案》已经市人民政府同意，现印发给你们，请抓好落实。

      朔州市人民政府办公室

      2099年2月1日

      朔州市湖面清洁行动方案

      为让湖面长年清洁，根据《山西省人民政府关于湖面清洁的意见》（晋政发〔2098〕7号）精神，制定本方案。

      一、总体要求

      湖面无漂浮物，岸边无垃圾。

      二、重点任务

      （一）打捞漂浮物。配齐打捞船，每日巡湖。（责任单位：市水利局、市城市管理局）

      （二）清理岸线。拆除废弃码头，复绿湖岸。（责任单位：市住建局、市财政局）

      三、保障措施

      （一）加强检查。每月通报一次。
      """;

  /** The same with the units of the second task corrected and one citation more. */
  static final String CORRECTED_PLAN =
      PLAN.replace("（责任单位：市住建局、市财政局）", "（责任单位：市林业局、市财政局）")
          .replace("拆除废弃码头", "落实《朔州市码头整治办法》（朔政办发〔2097〕8号），拆除废弃码头");

  /** A second copy in which recognition garbled a name. */
  static final String GARBLED_COPY = PLAN.replace("市城市管理局", "市城市管里局");

  static final String OTHER_PLAN =
      PLAN.replace("湖面", "河道").replace("〔2099〕3号", "〔2099〕4号").replace("码头", "水闸");

  /** The paper of the province on which the plan rests. */
  static final String PROVINCIAL =
      """
      山西省人民政府
      关于湖面清洁的意见

      晋政发〔2098〕7号

      各市人民政府：

      一、打捞漂浮物。各市要配齐船只。每日巡湖。

      山西省人民政府

      2098年3月1日
      """;

  /** An appointment of an invented person. */
  static final String PERSONNEL =
      """
      朔州市人民政府
      关于甲乙丙等职务任免的通知

      朔政干发〔2099〕1号

      市直各单位：

      决定任命甲乙丙等。

      朔州市人民政府

      2099年1月2日
      """;

  /** A task table with a column of persons. */
  static final String TABLE =
      """
      附件
      重点任务分工表

      \t序号
      \t任务
      \t责任领导
      \t责任单位
      \t完成时限

      \t1
      \t清理湖岸，拆除码头
      \t甲乙丙
      \t市水利局
      \t2099年6月15日前
      """;

  private Papers() {}

  static CorpusFile file(String key, String text) {
    return new CorpusFile(key, () -> text.getBytes(StandardCharsets.UTF_8));
  }
}
