package org.zhengmai.loader.extract;

/** The kinds of observation, with what they tell a reader. */
public enum ObservationCode {
  /** A document number that print or recognition damaged. */
  DAMAGED_NUMBER("文号残缺，未作推测", "The document number is damaged; it was not guessed."),
  /** A unit list whose names cannot all be read. */
  GARBLED_UNIT_LIST(
      "责任单位名单疑有误识；所列名称照印录入，无法辨认的未采用",
      "The list of units looks garbled; names are kept as printed, those that cannot be read were left out."),
  /** A document without a title of its own. */
  NO_TITLE("未见文件标题", "No title of its own was found."),
  /** A title that is about another matter than the text below it. */
  TITLE_AT_ODDS("标题与正文所述事项不符", "The title is about another matter than the text."),
  /** A signature dated before a meeting that the text reports. */
  SIGNED_BEFORE_EVENT(
      "落款日期早于文中所述会议日期", "The signature is dated before a meeting that the text reports."),
  /** A clause that calls the paper what it is not, or repeals a paper of another field. */
  FOREIGN_CLAUSE(
      "条款似属另一文件，照印录入", "The clause seems to belong to another paper; it is kept as printed."),
  /** A short form with nothing that it is short for, or 我省《…》 where the province is not known. */
  UNRESOLVED_SHORT_FORM(
      "简称所指不明，未作推测", "What the short form stands for cannot be told; it was not guessed."),
  /** A table cell that is empty with nothing above it to stand in. */
  EMPTY_CELL("单元格为空且上方无可沿用的内容", "A cell is empty and nothing above it can stand in."),
  /** Another paper bears the same number, or the same title and day, above another text. */
  SHARED_NUMBER(
      "另有正文不同的文件使用同一文号（或同一标题、日期），已分别录入",
      "Another paper with another text bears the same number, or the same title and day; they are"
          + " kept apart."),
  /** Words that no writer would print and recognition of a scan leaves behind. */
  OCR_DAMAGE("文字疑为识别错误", "The words look like faulty recognition of a scan."),
  /** A paper that is said to ground, or to be ended or changed by, a document older than itself. */
  IMPOSSIBLE_DATE(
      "所依据、废止或修改的文件晚于本文件，未建立关系",
      "The paper that it rests on, ends or changes is younger than the document; no line was drawn."),
  /** Papers that rest on each other. */
  CIRCULAR_GROUNDS(
      "文件互为依据，成为循环，未建立关系", "The papers rest on each other in a circle; no line was drawn.");

  private final String chinese;
  private final String english;

  ObservationCode(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The message in Chinese. */
  public String chinese() {
    return chinese;
  }

  /** The message in English. */
  public String english() {
    return english;
  }
}
