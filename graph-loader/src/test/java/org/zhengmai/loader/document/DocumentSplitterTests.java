package org.zhengmai.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

class DocumentSplitterTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Title, number, addressees, signature: the usual head and foot.
        "⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧⏎⟦甲政发〔2099〕1号⟧⏎各县人民政府：⏎请认真落实。⏎甲市人民政府⏎⟦2099年5月6日⟧",
        // The number before the title, below a letterhead.
        "甲市人民政府办公室文件⏎⟦甲政办发〔2099〕2号⟧⏎⟦⟦甲市人民政府办公室⟧关于做好防汛工作的通知⟧⏎各县人民政府：⏎请落实。⏎甲市人民政府办公室⏎⟦2099年5月6日⟧",
        // A day in a bracket behind the title is the paper's, and no remark of its title.
        "⟦⟦中共甲省委⟧ 甲省人民政府⏎关于促进民营经济发展的意见⟧⏎（⟦2099年4月28日⟧）⏎为促进民营经济发展，提出以下意见。",
        // A township's party committee and office on two lines.
        "⟦⟦中共甲市乙区丙街道工作委员会⟧⏎甲市乙区人民政府丙街道办事处⏎关于印发《丙街道整治方案》的通知⟧⏎各社区：⏎请遵照执行。⏎中共甲市乙区丙街道工作委员会⏎甲市乙区人民政府丙街道办事处⏎⟦2099年5月6日⟧",
        // A department of a ministry.
        "⟦⟦国家能源局综合司⟧关于做好电力保供工作的通知⟧⏎⟦国能综通电力〔2099〕5号⟧⏎各派出机构：⏎请落实。⏎国家能源局综合司⏎⟦2099年5月6日⟧",
        // Broken over lines, with blanks.
        "⟦⟦甲市人民政府⟧⏎关于印发甲市湿地保护⏎实施方案的通知⟧⏎⟦甲政发〔2099〕 3 号⟧⏎各县人民政府，市直各单位：⏎略。",
        // No issuer in the title: the signature tells.
        "⟦关于印发《甲市防汛方案》的通知⟧⏎⟦甲水〔2099〕4号⟧⏎各县水利局：⏎请认真落实。⏎⟦甲市水利局⟧⏎⟦2099年5月6日⟧",
        // A team below a list is none, a detachment is.
        "⟦关于公布《甲市比赛结果》的通知⟧⏎⟦甲水〔2099〕4号⟧⏎各县水利局：⏎获奖的有：⏎市森林消防队⏎2099年5月6日",
        "⟦关于印发《甲市防汛方案》的通知⟧⏎⟦甲水〔2099〕4号⟧⏎各县水利局：⏎请认真落实。⏎⟦甲市消防救援支队⟧⏎⟦2099年5月6日⟧",
        // A bureau of statistics signs with the survey team.
        "⟦关于做好抽样调查的通知⟧⏎⟦甲统〔2099〕4号⟧⏎各县统计局：⏎请认真落实。⏎⟦甲市统计局⟧⏎国家统计局甲市调查队⏎⟦2099年5月6日⟧",
        // An answer to a proposal, its number beside a field.
        "⟦⟦甲市水利局⟧关于市政协第12号提案的答复⟧⏎⟦甲水函〔2099〕4号⟧  答复类别：A类⏎某委员：⏎现答复如下。⏎甲市水利局⏎⟦2099年5月6日⟧",
        // The day in ideographs.
        "⟦⟦甲市人民政府⟧关于公布湿地名录的公告⟧⏎⟦甲政发〔2099〕5号⟧⏎现予公布。⏎甲市人民政府⏎⟦二〇九九年五月六日⟧",
        // The day of printing and a day in the text are no days of issue.
        "⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧⏎⟦甲政发〔2099〕6号⟧⏎各县人民政府：⏎经甲市人民政府2099年4月1日会议研究，请落实。⏎甲市人民政府⏎⟦2099年5月6日⟧⏎甲市人民政府办公室2099年5月8日印发",
        // Without a signature there is no day.
        "⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧⏎⟦甲政发〔2099〕7号⟧⏎各县人民政府：⏎经2099年4月1日会议研究，请落实。",
        // 印发《…》 begins a title too; the number stands in a parenthesis behind it; the first of two
        // issuers.
        "⟦⟦中共甲市委办公室⟧甲市人民政府办公室印发《甲市节水方案》的通知⟧（⟦甲办发〔2099〕8号⟧）⏎各县委、人民政府：⏎请落实。⏎中共甲市委办公室⏎甲市人民政府办公室⏎⟦2099年5月6日⟧",
        // The number in its parenthesis and those addressed go on in one line.
        "|⏎⟦⟦甲市人民政府办公室⟧关于做好防汛工作的通知⟧ （⟦甲政办发〔2099〕8号⟧） 各县人民政府： 请认真落实。",
        // A page puts the title into the brackets of one that is named.
        "《⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧》⏎⟦甲政发〔2099〕8号⟧⏎各县人民政府：⏎请落实。⏎甲市人民政府⏎⟦2099年5月6日⟧",
        // A general name in the title is told more fully by the page; that of another body is not
        // it.
        "发布机构：⟦甲乙县人民政府办公室⟧⏎⟦县人民政府办公室关于做好防汛工作的通知⟧⏎⟦甲政办〔2099〕1号⟧⏎各乡镇人民政府：⏎请落实。",
        "发布机构：甲乙县水务局⏎⟦⟦县人民政府办公室⟧关于做好防汛工作的通知⟧⏎⟦甲政办〔2099〕1号⟧⏎各乡镇人民政府：⏎请落实。",
        // The number of the first item is no part of the title, units in charge are not addressed.
        "⟦⟦甲市人民政府办公室⟧关于印发任务分解方案的通知⟧⏎（一）责任单位：市交通局⏎（二）完成时限：年底",
        // 转发 names the issuer before it and another behind.
        "⟦⟦甲市人民政府办公室⟧转发市水利局关于节水工作意见的通知⟧⏎⟦甲政办发〔2099〕9号⟧⏎各县人民政府：⏎请落实。",
        // An answer to what a congress proposed.
        "⟦⟦甲市人民政府办公室⟧对十届人大四次会议第72号建议的答复⟧⏎⟦甲政办函〔2099〕7号⟧⏎各位代表：⏎现答复如下：建议很好。⏎甲市人民政府办公室⏎⟦2099年5月6日⟧",
        "⟦⟦甲市水利局⟧关于政协会议第72号提案的答复函⟧⏎⟦甲水函〔2099〕7号⟧⏎各位委员：⏎现答复如下：提案很好。⏎甲市水利局⏎⟦2099年5月6日⟧",
        // A report that is forwarded has addressees, a title and a day of its own.
        "⟦⟦甲市人民政府办公室⟧转发市水利局关于节水情况报告的通知⟧⏎⟦甲政办发〔2099〕9号⟧⏎各县人民政府：⏎市水利局《关于节水情况的报告》已经市政府同意，现转发给你们。⏎甲市人民政府办公室⏎⟦2099年5月6日⟧⏎关于节水情况的报告⏎市人民政府：⏎一、修管⏎（一）修好主管。⏎市水利局⏎2099年4月2日",
        // Joint issuers with blanks between; the first leads.
        "⟦⟦甲市水利局⟧ 甲市财政局 关于印发节水方案的通知⟧⏎⟦甲水〔2099〕4号⟧⏎各县水利局：⏎请认真落实。",
        // One below the other, where both sign; a page's own head is none of them.
        "⟦⟦甲县科技局⟧⏎甲县财政局⏎关于印发节水方案的通知⟧⏎⟦甲科〔2099〕4号⟧⏎各乡镇人民政府：⏎请认真落实。⏎甲县科技局 甲县财政局⏎⟦2099年5月6日⟧",
        "甲县科技局⏎⟦⟦甲县财政局⟧⏎关于印发节水方案的通知⟧⏎⟦甲财〔2099〕4号⟧⏎各乡镇人民政府：⏎请认真落实。⏎甲县财政局⏎⟦2099年5月6日⟧",
        // A comma in quotes does not end a title.
        "⟦⟦甲市人民政府办公室⟧关于印发在全市开展“冲刺四季度，决胜全年红”行动方案的通知⟧⏎⟦甲政发〔2099〕1号⟧⏎各县人民政府：⏎请落实。⏎甲市人民政府办公室⏎⟦2099年5月6日⟧",
        // A sentence that names another's paper is no title.
        "各县人民政府：⏎为贯彻落实甲省人民政府关于加强节水工作的意见（甲政发〔2099〕1号）⏎精神，现就节水工作通知如下：⏎一、修好管网。各县要抓紧。⏎⟦甲市人民政府⟧⏎⟦2099年5月6日⟧",
        // A general name in the title is told more fully by the signature.
        "⟦县人民政府关于做好防汛工作的通知⟧⏎⟦甲政发〔2099〕1号⟧⏎各乡镇人民政府：⏎请落实。⏎⟦甲县人民政府⟧⏎⟦2099年5月6日⟧",
        // A day alone on its line, where a seal stood for the name.
        "⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧⏎⟦甲政发〔2099〕1号⟧⏎各县人民政府：⏎请落实。⏎⟦2099年5月6日⟧⏎（此件公开发布）",
        // Number and day that only the page's own lines print; the day of the page is none.
        "当前位置：首页⏎发文字号：⟦甲政发〔2099〕1号⟧⏎成文日期：⟦2099-05-06⟧⏎发布日期：2099-05-09⏎⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧⏎各县人民政府：⏎请落实。",
        // An empty field gives no number.
        "文号：⏎发文日期：⟦2099年5月6日⟧⏎⟦⟦甲市人民政府⟧关于做好防汛工作的通知⟧⏎各县人民政府：⏎请落实。",
        // The page left out the notice's title: its number, its signature and the plan's own title.
        "⟦甲府办发〔2099〕24号⟧⏎各县人民政府：⏎《甲市节水实施方案》已经同意，现印发给你们，请落实。⏎⟦甲市人民政府办公室⟧⏎⟦2099年5月6日⟧⏎⟦甲市节水实施方案⟧⏎一、修管网。",
        // Navigation before the title of a table; the title comes twice.
        "首页 > 公开⏎名称：甲区水务局2099年任务分解表⏎甲区水务局2099年任务分解表⏎发布时间：2099-05-06⏎⟦⟦甲区水务局⟧2099年任务分解表⟧⏎一、修路。",
        // Nothing like the head of an official paper: the first line.
        "附件2⏎⟦甲区重点任务分解表⟧⏎一、修路。",
        // A notice without its title: that of the plan below its signature stands in.
        "⟦甲政办发〔2099〕8号⟧⏎各县人民政府，市直各单位：⏎《甲市节水方案》已经同意，请落实。⏎⟦甲市人民政府办公室⟧⏎⟦2099年5月6日⟧⏎⟦甲市节水方案⟧⏎一、修好管网。",
        "发布时间：2099-05-08⏎各县人民政府：⏎现将方案印发给你们。⏎⟦甲市人民政府办公室⟧⏎⟦2099年5月6日⟧⏎⟦甲市节水⏎实施方案⟧⏎一、修好管网。",
        // A short name in the title is told more fully by the signature.
        "⟦区政府办公室关于做好防汛工作的通知⟧⏎⟦甲政办发〔2099〕4号⟧⏎各乡镇政府：⏎请落实。⏎⟦甲市乙区人民政府办公室⟧⏎⟦2099年5月6日⟧",
        // Another's seal stands for that of the issuer.
        "⟦甲政办〔2099〕8号⟧⏎各县人民政府，市直各单位：⏎《甲市节水方案》已经同意，请落实。⏎⟦甲市节水工作领导小组办公室⟧⏎（甲市水务局代章）⏎⟦2099年5月6日⟧⏎⟦甲市节水方案⟧⏎一、修好管网。",
        // A remark in brackets before the day.
        "⟦⟦甲市人民政府办公室⟧关于印发甲市节水方案的通知⟧⏎⟦甲政办〔2099〕8号⟧⏎各县人民政府：⏎请落实。⏎甲市人民政府办公室⏎（此件发至乡）　⟦2099年5月6日⟧",
        // A notice that issues an opinion: what is the page's behind the title is none of it.
        "⟦⟦甲市人民政府办公室⟧关于印发加强节水工作的意见的通知⟧⏎发布日期：2099-05-06⏎各县人民政府：⏎请落实。",
        // What a collection prints above and before a title, and a table's bar behind it.
        "导航菜单⏎（示范省）⟦示范市2099年任务分解方案⟧⏎1.修好管网，分步推进，抓紧完成。（市水利局牵头）⏎2.换好水表，分步推进。（市水利局牵头）",
        "发布机构：⟦示范省水利厅⟧⏎⟦2099年节水工作任务台账⟧ |⏎序号 | 任务 | 责任处室 |⏎1 | 修好管网 | 水资源处 |",
        // The title below the mark of the annex, where the notice has none.
        "甲区管委会，各乡镇人民政府，县直各单位：⏎经同意，现将任务印发给你们。⏎一、责任到人。各单位要落实。⏎附件：2099年任务清单⏎⟦甲县人民政府办公室⟧⏎⟦2099年5月6日⟧⏎附件1⏎⟦2099年任务清单⟧⏎一、修好管网。",
        // What a page says of a paper behind its title is no part of it.
        "文号：⟦甲政办规〔2099〕4号⟧⏎⟦⟦甲市人民政府办公室⟧关于印发甲市节水方案的通知⟧（有效）⏎各乡镇政府：⏎请落实。⏎甲市人民政府办公室⏎⟦2099年5月6日⟧",
        // The first item of a text is no title.
        "一、修好管网⏎（一）先修主管。"
      })
  void headAndFootAreRead(String picture) {
    String text = SpanPicture.textOf(picture);
    assertThat(DocumentPicture.of(text)).isEqualTo(picture);
  }

  private static String paper(String title, String number) {
    return title + "\n" + number + "\n各县人民政府：\n请认真落实。\n甲市人民政府\n2099年5月6日\n";
  }

  @Test
  void whatAPageSaysAboveAReportIsNoDocument() {
    String page = "您当前所在位置：首页 > 政务公开 > 政府工作报告\n来源：甲市政府办公室　时间：2099-01-13\n\n";
    String report = "政府工作报告\n——2099年1月4日在甲市第一届人民代表大会第二次会议上\n各位代表：\n一、2099年工作安排\n（一）修管网。先修主管。\n";

    assertThat(DocumentSplitter.split(Sources.clean(page + report)))
        .singleElement()
        .extracting(document -> document.title().map(Passage::text))
        .isEqualTo(Optional.of("政府工作报告"));
  }

  @Test
  void veryManyMayBeAddressed() {
    String many = "示范一、示范二、示范三、".repeat(20) + "示范四市人民政府，示范石油集团有限公司：";
    String picture = "⟦关于做好节水工作的通知⟧⏎" + many + "⏎请认真落实。⏎⟦示范市水利局⟧⏎⟦2099年5月6日⟧";
    assertThat(DocumentPicture.of(SpanPicture.textOf(picture))).isEqualTo(picture);
  }

  @Test
  void oneDocumentEndsWhereTheNextBegins() {
    String text =
        paper("甲市人民政府关于做好防汛工作的通知", "甲政发〔2099〕1号")
            + paper("甲市人民政府关于同意设立湿地公园的批复", "甲政函〔2099〕2号")
            + paper("甲市人民政府关于印发节水方案的通知", "甲政发〔2099〕3号");
    List<DocumentText> documents = DocumentPicture.documents(text);
    assertThat(documents.stream().map(d -> d.number().orElseThrow().passage().printed()))
        .containsExactly("甲政发〔2099〕1号", "甲政函〔2099〕2号", "甲政发〔2099〕3号");
    assertThat(documents.stream().map(DocumentText::type))
        .containsExactly(DocumentType.NOTICE, DocumentType.REPLY, DocumentType.PLAN);
    assertThat(String.join("", documents.stream().map(d -> d.whole().printed()).toList()))
        .isEqualTo(text.replace("\n", ""));
  }

  @Test
  void aTitleThatIsPrintedTwiceBelongsToOneDocument() {
    String paper = paper("甲市人民政府关于做好防汛工作的通知", "甲政发〔2099〕1号");
    List<DocumentText> documents = DocumentPicture.documents("甲市人民政府关于做好防汛工作的通知\n\n" + paper);
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).body().text()).startsWith("请认真落实");
  }

  @Test
  void whatTheTextOnlyNamesIsNoDocument() {
    List<DocumentText> documents =
        DocumentPicture.documents(
            paper("甲市人民政府关于做好防汛工作的通知", "甲政发〔2099〕1号")
                .replace("请认真", "《甲省人民政府关于防汛的通知》（甲省政发〔2098〕9号）已印发，请认真"));
    assertThat(documents).hasSize(1);
  }

  @Test
  void addresseesStandNeitherInTheTitleNorInTheBody() {
    DocumentText document =
        DocumentPicture.documents(paper("甲市人民政府关于做好防汛工作的通知", "甲政发〔2099〕1号")).get(0);
    assertThat(document.body().text()).startsWith("请认真落实");
    assertThat(document.title().map(Passage::printed)).contains("甲市人民政府关于做好防汛工作的通知");
  }

  @Test
  void theFirstOfJointIssuersIsTheIssuer() {
    DocumentText document =
        DocumentPicture.documents(
                "关于印发《甲市节水方案》的通知\n甲水〔2099〕4号\n各县水利局：\n请落实。\n甲市水利局　甲市财政局\n2099年5月6日\n")
            .get(0);
    assertThat(document.issuer().map(Passage::printed)).contains("甲市水利局");
  }

  @Test
  void navigationIsNoDocumentHoweverLongItIs() {
    String page = "首页\n政务公开\n法定主动公开内容\n".repeat(40);
    List<DocumentText> documents =
        DocumentPicture.documents(page + paper("甲市人民政府关于做好防汛工作的通知", "甲政发〔2099〕1号"));
    assertThat(documents).hasSize(1);
  }

  @Test
  void aNumberInTheTextMakesNoHead() {
    List<DocumentText> documents =
        DocumentPicture.documents(
            paper("甲市人民政府关于做好防汛工作的通知", "甲政发〔2099〕1号")
                .replace("请认真落实", "根据市人民政府印发《甲市节水方案》的通知（甲政发〔2098〕9号）要求，请认真落实"));
    assertThat(documents).hasSize(1);
  }

  @Test
  void theContentsOfAGazetteAreNoPapers() {
    String papers =
        """
        目  录
        示范市人民政府关于印发示范市节水方案的通知
        （示政发〔2099〕5号）…………（1）
        市政府办公室文件
        示范市人民政府办公室关于做好防汛工作的通知
        （示政办发〔2099〕8号）…………（5）

        示范市人民政府
        关于印发示范市节水方案的通知
        示政发〔2099〕5号
        各县人民政府：
        现将方案印发给你们。
        示范市人民政府
        2099年3月28日
        示范市人民政府办公室
        关于做好防汛工作的通知
        示政办发〔2099〕8号
        各县人民政府：
        现就防汛工作通知如下。
        示范市人民政府办公室
        2099年4月28日
        """;

    assertThat(DocumentSplitter.split(Sources.clean(papers)))
        .extracting(document -> document.number().map(NumberMention::passage).map(Passage::text))
        .containsExactly(Optional.of("示政发〔2099〕5号"), Optional.of("示政办发〔2099〕8号"));
  }

  @Test
  void twoPapersOfOneTitleAreNoContents() {
    String paper = "示范市人民政府关于任免职的通知\n示政任〔2099〕%d号\n各县人民政府：\n任命甲为局长\n示范市人民政府\n2099年3月%d日\n";
    String other = "示范市人民政府关于节水的通知\n示政发〔2099〕5号\n各县人民政府：\n请修好管网。\n2099年3月2日\n";
    String papers = paper.formatted(1, 1) + other + paper.formatted(2, 3);

    assertThat(DocumentSplitter.split(Sources.clean(papers)))
        .extracting(document -> document.number().map(NumberMention::passage).map(Passage::text))
        .containsExactly(
            Optional.of("示政任〔2099〕1号"), Optional.of("示政发〔2099〕5号"), Optional.of("示政任〔2099〕2号"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、编制依据\n《示范省节水条例》\n示范市水利局等部门关于加强节水工作的意见（示水发〔2099〕1号）\n示范市水利局关于印发节水方案的通知（示水发〔2099〕2号）\n",
        "一、背景\n为落实\n示范市水利局等部门关于加强节水工作的意见\n要求，修好管网。\n",
        "一、背景\n为落实\n示范市水利局等部门关于加强节水工作的意见\n要求部署，修好管网。\n",
        "一、背景\n为落实\n示范市水利局等部门关于加强节水工作的意见\n有关内容，修好管网。\n",
        "一、背景\n为落实\n示范市水利局等部门关于加强节水工作的意见\n规定执行，修好管网。\n",
      })
  void aPaperThatALineNamesIsNotPrintedThere(String section) {
    String paper = "示范市节水规划\n" + section + "二、任务\n（一）修好管网。修30公里。\n";

    assertThat(DocumentSplitter.split(Sources.clean(paper))).hasSize(1);
  }

  @Test
  void aPaperWhoseTextBeginsWithThoseWhoActIsPrinted() {
    String paper = "示范市应急局关于安全工作的通知\n示应急发〔2099〕1号\n各单位：\n请抓好安全。\n示范市应急局\n2099年3月2日\n";
    String next = "示范市应急局关于加强检查的通知\n　　有关部门要抓好落实。\n　　一、开展检查。按月检查。\n";

    assertThat(DocumentSplitter.split(Sources.clean(paper + next))).hasSize(2);
  }

  @Test
  void entriesOfContentsWithTheirNumbersAboveAreNoPapers() {
    String contents = "目录\n示政发〔2099〕1号\n示范市人民政府关于节水的通知\n示政发〔2099〕2号\n示范市人民政府关于治水的通知\n";
    String paper = "示范市人民政府关于%s的通知\n示政发〔2099〕%d号\n各县人民政府：\n请修好管网。\n示范市人民政府\n2099年3月2日\n";

    assertThat(
            DocumentSplitter.split(
                Sources.clean(contents + paper.formatted("节水", 1) + paper.formatted("治水", 2))))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将%s转发给你们，请执行。", "%s已经市政府同意，转发给你们。", "%s，现印发给你们。"})
  void aPaperThatIsHandedOnIsNoDocumentOfItsOwn(String words) {
    String named = "示范市水利局《关于推进节水工作的意见》";
    String paper =
        "示范市人民政府办公室关于转发"
            + named
            + "的通知\n示政办发〔2099〕5号\n各县人民政府：\n"
            + words.formatted(named)
            + "\n示范市人民政府办公室\n2099年3月28日\n关于推进节水工作的意见\n市人民政府：\n一、修好管网。修30公里。\n";

    assertThat(DocumentSplitter.split(Sources.clean(paper))).hasSize(1);
  }

  @Test
  void aTitleOfDepartmentsThatAreNotCountedIsOne() {
    String paper = "国家示范局等部门关于印发\n《示范行动方案（2099—2101年）》的通知\n示发〔2099〕5号\n各省人民政府：\n现将方案印发给你们。\n";

    assertThat(DocumentSplitter.split(Sources.clean(paper)).get(0).title().map(Passage::text))
        .contains("国家示范局等部门关于印发《示范行动方案（2099—2101年）》的通知");
  }
}
