package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Matcher;
import org.zhengmai.loader.pattern.Pattern;

/** A label that announces persons, whose names are no facts: 责任领导：, 联系人：, 负责人：. */
public final class PersonsLabel {

  private static final Pattern LABEL =
      Pattern.compile(
          "((分管|责任|牵头|包抓|包联|挂点|联系|主管|市级|县级|区级|省级)*领导|(主要|具体|项目|直接|第一|行政|技术)?(责任人|负责人)|联系人|联络员"
              + "|联系电话|电话)：");

  private PersonsLabel() {}

  /** Where the first one begins; the text's length where there is none. */
  public static int start(String text) {
    if (text.indexOf('：') < 0) {
      return text.length();
    }
    Matcher matcher = LABEL.matcher(text);
    return matcher.find() ? matcher.start() : text.length();
  }
}
