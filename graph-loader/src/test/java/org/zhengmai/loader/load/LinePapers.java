package org.zhengmai.loader.load;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Three invented papers on one line, each resting on the one above, and one that is alike only. */
final class LinePapers {

  static final String NATION =
      """
      国务院关于加强湖泊管护的意见

      国发〔2097〕3号

      各省、自治区、直辖市人民政府：

      一、重点任务

      （一）开展湖面保洁。配备打捞船只，定期巡查湖面漂浮物，到2098年底每百平方公里湖面配备打捞船达到3艘。

      （二）清退岸线占用。全面排查沿湖违规码头和堆场，依法限期拆除并恢复岸线植被。

      （三）健全水质监测。在入湖河口布设自动监测站，监测数据按月向社会公布。

      国务院

      2097年5月6日
      """;

  static final String PROVINCE =
      """
      山西省人民政府关于加强湖泊管护的实施意见

      晋政发〔2098〕7号

      各市人民政府：

      根据《国务院关于加强湖泊管护的意见》（国发〔2097〕3号）精神，提出以下意见。

      一、重点任务

      （一）开展湖面保洁。配备打捞船只，定期巡查湖面漂浮物，到2098年底每百平方公里湖面配备打捞船达到4艘。此项工作于2098年10月底前完成。（责任单位：省水利厅）

      （二）清退岸线占用。全面排查沿湖违规码头和堆场，依法限期拆除并恢复岸线植被。（责任单位：省水利厅、省林草局）

      山西省人民政府

      2098年3月1日
      """;

  static final String CITY =
      """
      朔州市人民政府关于加强湖泊管护的实施方案

      朔政发〔2099〕5号

      各县（市、区）人民政府：

      为落实《山西省人民政府关于加强湖泊管护的实施意见》（晋政发〔2098〕7号），制定本方案。

      一、重点任务

      （一）开展湖面保洁。配备打捞船只，定期巡查湖面漂浮物，到2099年底每百平方公里湖面配备打捞船达到5艘。此项工作于2099年6月底前完成。（责任单位：市水利局）

      （二）健全水质监测。在入湖河口布设自动监测站，监测数据按月向社会公布。（责任单位：市生态环境局）

      （三）评选最美湖湾。每年评选三处湖湾，由当地群众投票产生。（责任单位：市文旅局）

      朔州市人民政府

      2099年2月1日
      """;

  static final String COUSIN =
      """
      大同市人民政府关于加强湖泊管护的实施方案

      同政发〔2099〕6号

      各县（区）人民政府：

      一、重点任务

      （一）开展湖面保洁。配备打捞船只，定期巡查湖面漂浮物，到2099年底每百平方公里湖面配备打捞船达到2艘。（责任单位：市水务局）

      大同市人民政府

      2099年4月1日
      """;

  private LinePapers() {}

  static List<CorpusFile> all() {
    return List.of(
        file("1.txt", NATION), file("2.txt", PROVINCE), file("3.txt", CITY), file("4.txt", COUSIN));
  }

  static CorpusFile file(String key, String text) {
    return new CorpusFile(key, () -> text.getBytes(StandardCharsets.UTF_8));
  }
}
