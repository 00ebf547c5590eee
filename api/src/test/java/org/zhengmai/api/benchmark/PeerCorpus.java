package org.zhengmai.api.benchmark;

import java.util.List;
import java.util.Map;
import org.zhengmai.cypher.GraphStore;

/**
 * Puts an invented corpus into a store, the same one every time: documents of four levels with some
 * ten tasks each, 400 agencies, and lines of descent from districts up to the nation.
 */
final class PeerCorpus {

  private static final int BATCH = 50;

  private static final List<String> FUNCTIONS =
      List.of(
          "政府办公",
          "发展改革",
          "教育",
          "科技",
          "工业和信息化",
          "公安",
          "民政",
          "财政",
          "人力资源和社会保障",
          "自然资源",
          "生态环境",
          "住房和城乡建设",
          "交通运输",
          "水利",
          "农业农村",
          "商务",
          "文化和旅游",
          "卫生健康",
          "应急管理",
          "市场监督管理");

  /** What texts are made of. */
  private static final List<String> WORDS =
      List.of(
          "医疗卫生", "队伍建设", "基层治理", "公共服务", "数字政府", "营商环境", "乡村振兴", "产业园区", "科技创新", "人才引进", "职业培训",
          "就业创业", "社会保险", "养老服务", "托育机构", "义务教育", "学前教育", "校园安全", "食品安全", "药品监管", "疫苗接种", "应急演练",
          "防汛抗旱", "森林防火", "生态修复", "河湖治理", "污水处理", "垃圾分类", "绿色建筑", "老旧小区", "城市更新", "公共交通", "农村公路",
          "物流枢纽", "高标准农田", "种业振兴", "特色产业", "文旅融合", "非遗保护", "全民健身", "志愿服务", "信用体系", "政务公开", "财政资金",
          "绩效管理", "审计监督", "金融服务", "小微企业", "对外开放", "跨境电商", "能源保供", "节能降碳", "智慧水务", "数据共享", "网络安全",
          "法治宣传", "矛盾调解", "社区矫正", "退役军人", "残疾人保障", "推进", "完善", "落实", "强化");

  private PeerCorpus() {}

  /** Writes hundreds of documents. */
  static void write(GraphStore store, int hundreds) {
    store.migrate();
    store.write(writing -> writing.run("test-peer-places", Map.of()));
    inBatches(store, hundreds, "test-peer-documents");
    inBatches(store, hundreds, "test-peer-lines");
  }

  private static void inBatches(GraphStore store, int hundreds, String query) {
    for (int from = 0; from < hundreds * 100; from += BATCH) {
      Map<String, Object> batch =
          Map.of(
              "from", from,
              "to", from + BATCH - 1,
              "hundreds", hundreds,
              "words", WORDS,
              "functions", FUNCTIONS);
      store.write(writing -> writing.run(query, batch));
    }
  }
}
