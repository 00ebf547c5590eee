package org.zhengmai.loader.extract;

import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * A bracket that says how a figure is parted: 建设健身中心10个（甲市、乙区各3个，其他县各1个）, 新建公园2个（其中市级1个）. Each part
 * is a target of its own. Must not match 开展活动（其中市级3个）, where no figure is parted, nor
 * 甲工程（筹集3000万元，培育6个基地）, which tells what a name means.
 */
final class EachPart {

  private static final Pattern SHARE =
      Pattern.compile(
          "[省市州盟县区旗镇乡村级"
              + Clause.HIDDEN
              + "](?:各|分别)(?:建设|建成|新建|设立|设置|配备|安排|打造|建)?$"
              + "|^其中：?[\\p{Han}]{1,12}$|^其中[^，]{2,20}、[\\p{Han}]{1,12}$");

  private static final Pattern FIGURE = Pattern.compile("[0-9][^，；。：0-9]{0,30}$");

  /** 辖区有学校20所（其中民办5所）: what is there. */
  private static final Pattern THERE =
      Pattern.compile("([^拥具享没含]有|已|现存)[^，；。：]{0,12}[0-9][^，；。：0-9]{0,30}$");

  /** How far back the figure may stand that a bracket parts. */
  private static final int FARTHEST = 60;

  private EachPart() {}

  /** Whether the figure of a bracket is such a part. */
  static boolean isShare(FigureContext figure) {
    return figure.isOf(UnitKind.COUNT, UnitKind.MEASURE)
        && figure.atEnd()
        && SHARE.matcher(figure.lead()).find()
        && (figure.inSeries() || partsFigure(figure.clause().passage()));
  }

  private static boolean partsFigure(Passage inner) {
    String text = inner.clean().text();
    int from = Math.max(0, inner.start() - FARTHEST);
    int open = text.lastIndexOf('（', inner.start());
    String before = text.substring(from, Math.max(from, open));
    return FIGURE.matcher(before).find() && !THERE.matcher(before).find();
  }
}
