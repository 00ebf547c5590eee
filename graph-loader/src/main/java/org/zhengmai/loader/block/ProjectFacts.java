package org.zhengmai.loader.block;

import org.zhengmai.loader.pattern.Pattern;

/**
 * The heads of columns that tell of a project what it costs, how large it is, how much of it there
 * is and where it stands, beside what is to be done: 总投资（万元）, 2099年计划投资, 建设规模, 数量, 建设地点. 建设规模及内容
 * names the work itself and is none of them.
 */
public final class ProjectFacts {

  private static final int LONGEST = 16;

  private static final Pattern HEAD =
      Pattern.compile(
          "(([0-9]{4}年|年度|本年|当年|总|计划|预计|估算|累计|完成|项目|工程|财政|补助)*(投资|资金|金额|经费|预算)(总?额|额度|规模|来源|安排|估算|概算|计划)?"
              + "|(建设|改造|新建|新增|任务|工程|计划|目标|年度|下达|已?完成|现有)*(数量|工程量|任务量|任务数|计划数|目标数|完成数)"
              + "|(建设|项目|工程|实施)?(规模|地点|地址|场地|性质|年限|周期|阶段)|所在(县区|区县|地)|实施区域)(（[^（）]{1,10}）)?");

  private ProjectFacts() {}

  /** Whether a column with this head tells such a fact. */
  public static boolean is(String head) {
    return head.length() <= LONGEST && HEAD.matches(head);
  }
}
