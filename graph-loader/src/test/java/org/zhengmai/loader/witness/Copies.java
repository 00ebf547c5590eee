package org.zhengmai.loader.witness;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.extract.Extractor;
import org.zhengmai.loader.graph.RecordBuilder;
import org.zhengmai.loader.source.SourceText;

/** Invented copies of an invented paper of 示范市, dated 2099. */
final class Copies {

  static final String PLAN =
      """
      示范市人民政府办公室文件

      示政办发〔2099〕5号

      示范市人民政府办公室关于印发《示范市公园服务提升方案》的通知

      各县（市、区）人民政府，市直各有关单位：

      《示范市公园服务提升方案》已经市人民政府同意，现印发给你们，请认真贯彻执行。

      示范市人民政府办公室

      2099年4月6日

      示范市公园服务提升方案

      为让公园更好地服务市民，结合我市实际，制定本方案。

      一、总体要求

      到2100年，全市建成公园30个，市民步行10分钟可达，满意度达到95%。

      二、重点任务

      （一）更新设施。每年检修一次座椅和路灯，末端设施由专人看护。（责任单位：市住建局、市财政局）

      （二）绿化补植。对缺株断垄的绿篱及时补植，选用本地树种。（责任单位：市林业局、市水利局）

      （三）便民服务。设置饮水点、母婴室，公布服务电话。（责任单位：市卫健委、市市场监管局）

      三、保障措施

      （一）强化督导。定期开展检查和考核，通报结果。
      """;

  /** Another paper to which the printer gave the number of the first. */
  static final String OTHER =
      """
      示政办发〔2099〕5号

      示范市人民政府办公室关于做好冬季供暖保障工作的通知

      各县（市、区）人民政府，市直各有关单位：

      一、备足燃料。热源企业十月底前储煤十五万吨，签订应急合同。（责任单位：市能源局）

      二、检修管网。更换老化阀门，清洗换热站，逐户试压试水。（责任单位：市住建局）

      三、畅通投诉。开设供暖热线，接诉即办，当日回访。（责任单位：市城市管理局）

      示范市人民政府办公室

      2099年9月8日
      """;

  private Copies() {}

  /** The only document of a source with this name and text. */
  static Witness copy(String name, String text) {
    String digest = Integer.toHexString(text.hashCode());
    SourceText source = new SourceText(name, name, digest, "UTF-8", text);
    return Witness.of(Extractor.extract(source).get(0));
  }

  static CopyCard card(String text) {
    Witness copy = copy("card.txt", text);
    return CopyCard.of(
        RecordBuilder.idOf(copy.findings()), RecordBuilder.apartIdOf(copy.findings()), copy);
  }

  /** The variants of copies, named a, b, c …, the best first. */
  static List<Variant> variants(String... texts) {
    return collation(texts).variants();
  }

  static Collation collation(String... texts) {
    List<Witness> copies = new ArrayList<>();
    for (String text : texts) {
      copies.add(copy(String.valueOf((char) ('a' + copies.size())), text));
    }
    return Collation.of(copies);
  }

  /** A variant as a line: kind, then each reading with the copies that have it. */
  static String line(Variant variant) {
    StringBuilder line = new StringBuilder(variant.kind().name());
    for (Reading reading : variant.readings()) {
      line.append(' ').append(reading.text()).append('(');
      reading.places().forEach(place -> line.append(place.clean().source().name()));
      line.append(' ').append(reading.votes()).append(')');
    }
    return line + (variant.tie() ? " tie" : "");
  }
}
