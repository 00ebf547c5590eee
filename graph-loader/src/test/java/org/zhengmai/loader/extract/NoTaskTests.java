package org.zhengmai.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whole papers tell, rule or list, and hand out to nobody. */
class NoTaskTests {

  @ParameterizedTest
  @ValueSource(strings = {"1.任务分解表.doc\n2.汇总表.xls\n", "申报材料清单\n1.营业执照复印件\n2.近三年审计报告\n"})
  void filesAndFormsThatAnAnnexListsAreNoTasks(String annex) {
    String body = "一、优化环境。清理收费。\n二、加强领导。健全机制。\n附件\n" + annex;

    assertThat(Papers.tasks(Papers.PLAN, body)).isEqualTo("一 二");
  }

  @Test
  void countsOfPapersAreNoTasks() {
    assertThat(
            Papers.tasks(
                "乙市人民政府关于公布文件清理结果的通知", "一、继续有效的行政规范性文件118件；\n二、决定废止的行政规范性文件4件；\n三、加强管理。按年清理文件。\n"))
        .isEqualTo("三");
  }

  @Test
  void aDecisionThatChangesRulesHandsOutNothing() {
    DocumentFindings found =
        Papers.findings(
            "乙市人民政府关于修改《乙市燃气办法》等2件规章的决定",
            "一、对《乙市燃气办法》（乙市人民政府令第20号）作出修改\n（一）将第六条修改为：“市住建局主管燃气。”\n（二）删去第八条。\n");

    assertThat(found.tasks()).isEmpty();
    assertThat(Papers.relations(found)).isEqualTo("REFERENCES");
  }

  @Test
  void whatACircularTellsIsNoTask() {
    String body =
        """
        一、检查情况
        （一）市直部门。抽查10家，新建公厕20座。
        （二）各县。抽查10家，合格9家。
        二、下一步工作
        （一）加强整改。更新率达到100%。
        （二）加强管理。再查一遍。
        """;

    assertThat(Papers.tasks("乙市人民政府关于公厕检查情况的通报", body)).isEqualTo("（一） （二）");
    assertThat(Papers.findings("乙市人民政府关于公厕检查情况的通报", body).targets()).isEmpty();
    assertThat(Papers.tasks("乙市人民政府关于做好公厕检查的通知", body)).contains("一/（一）");
    assertThat(Papers.tasks("乙市人民政府关于公厕检查情况的通报", body.replace("一、检查情况", "一、加强跟踪评价")))
        .contains("一/（一）");
  }

  @Test
  void aRuleInSectionsHandsOutNothing() {
    String rule =
        """
        一、总则
        为规范补贴，制定本办法。
        二、补贴对象和标准
        （一）失能老人。每月补贴300元。
        三、申领审核
        （一）申请。向乡镇申请。
        （二）审核。抽查比例不低于30%。
        四、附则
        本办法自印发之日起施行。
        """;
    String handedOut = rule.replace("申请。\n", "申请。（责任单位：市民政局）\n").replace("30%。", "30%。（责任单位：市民政局）");
    String title = "乙市人民政府关于印发乙市养老补贴办法的通知";

    assertThat(Papers.tasks(title, rule)).isEmpty();
    assertThat(Papers.tasks(title, rule.replace("三、申领审核", "三、重点任务"))).isNotEmpty();
    assertThat(Papers.tasks(title, handedOut)).isNotEmpty();
    assertThat(Papers.tasks("乙市人民政府关于印发2099年民生工程实施办法的通知", rule)).isNotEmpty();
  }

  @Test
  void whatADecisionQuotesOfARuleIsNoTask() {
    String body = "一、将第二条修改为：“新建水厂20座。”\n二、将第三条修改为：“新建管网30公里。”\n";

    assertThat(Papers.tasks("乙市人民政府关于修改乙市城市总体布局的决定", body)).isEmpty();
  }

  @Test
  void howThingsStandIsToldWhateverVerbBeginsIt() {
    String body =
        "一、公开平台建设情况\n（一）网站建设。新建专栏12个。\n二、运用考核结果\n（一）兑现奖惩。按年通报。\n三、学习培训情况\n（一）县区培训。举办培训20场。\n";

    assertThat(Papers.tasks("乙市人民政府关于政务公开情况的通报", body)).isEqualTo("（一）");
  }

  @Test
  void progressAndEffectAreToldToo() {
    String body = "一、%s\n（一）县区培训。举办培训20场。\n二、下一步工作\n（一）加强公开。按时公开。\n";
    String title = "乙市人民政府关于政务公开情况的通报";

    assertThat(Papers.tasks(title, body.formatted("开展专项整治成效"))).isEqualTo("（一）");
    assertThat(Papers.tasks(title, body.formatted("推进落实进展"))).isEqualTo("（一）");
    assertThat(Papers.tasks(title, body.formatted("总结推广成效"))).isNotEqualTo("（一）");
  }

  @Test
  void whatIsToBeDoneAndReportedIsATask() {
    String body = "一、抓好整改并上报整改情况\n（一）全面整改。6月底前整改200处。\n";

    assertThat(Papers.tasks("乙市人民政府关于检查情况的通报", body)).isEqualTo("（一）");
  }

  @Test
  void anOrderThatAWorkCarriesOutIsNoPaperOfAList() {
    String body = "一、提高站位\n（一）坚决贯彻省委关于安全生产的指示\n组织学习4次。\n（二）落实责任。按月通报。\n";

    assertThat(Papers.tasks(Papers.PLAN, body)).isEqualTo("（一） （二）");
  }

  @Test
  void rulesHaveSectionsThatNameWorksToo() {
    String sections =
        "一、补贴对象\n（一）学员。每人3次。\n二、补贴标准\n（一）金额。按次计算。\n三、申请审核\n（一）提交申请。按月提交。\n四、%s\n（一）开展评估。每年评估1次。\n";
    String title = "乙市人民政府关于印发%s乙市培训补贴办法的通知";

    assertThat(Papers.tasks(title.formatted(""), sections.formatted("培训机构管理"))).isEmpty();
    assertThat(Papers.tasks(title.formatted("2099年度"), sections.formatted("监督检查"))).isEmpty();
    assertThat(Papers.tasks(title.formatted(""), sections.formatted("培训组织"))).isEmpty();
    assertThat(Papers.tasks(title.formatted(""), sections.formatted("加强培训机构建设"))).isNotEmpty();
  }

  @Test
  void whatAProjectCostsIsNoTask() {
    assertThat(Papers.tasks(Papers.PLAN, "一、重点任务\n（一）修好管网。修30公里。\n二、投资规模与资金来源\n（一）投资规模。共3亿元。\n"))
        .isEqualTo("（一）");
  }

  @Test
  void listsOfPapersWhoseTitlesNameWorksAreNoTasks() {
    String list = "二、市政府办公室文件2件，目录见附件：\n1.乙市人民政府办公室关于办理提案的规定（乙政办发〔2095〕2号）\n";

    assertThat(Papers.tasks("乙市人民政府关于公布文件清理结果的通知", "一、加强管理。按年清理。\n" + list)).isEqualTo("一");
  }
}
