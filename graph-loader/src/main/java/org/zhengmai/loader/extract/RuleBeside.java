package org.zhengmai.loader.extract;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.zhengmai.loader.document.DocumentText;
import org.zhengmai.loader.document.DocumentType;
import org.zhengmai.loader.pattern.Pattern;
import org.zhengmai.loader.source.Passage;

/**
 * The articles of a rule that a notice hands out together with a plan (印发工作方案和议事规则的通知): points
 * below an article are parts of it, and no tasks of the plan's last section.
 *
 * <pre>
 * 二、重点任务
 * （一）建设食堂。…               a task
 * 第三条 议题包括：
 * （一）传达上级决定。            none
 * </pre>
 */
final class RuleBeside {

  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百0-9]{1,5}条");

  private static final String FIRST = "第一条";

  private final NavigableSet<Integer> articles;

  private RuleBeside(NavigableSet<Integer> articles) {
    this.articles = articles;
  }

  /** That of a document; empty where its title names no rule beside another paper. */
  static Optional<RuleBeside> of(DocumentText document) {
    return document
        .title()
        .filter(title -> DocumentType.hasRuleBeside(title.text()))
        .map(title -> new RuleBeside(articles(document.body())));
  }

  private static NavigableSet<Integer> articles(Passage body) {
    NavigableSet<Integer> starts = new TreeSet<>();
    body.findAll(ARTICLE, Passage.Match::whole).stream()
        .filter(article -> body.clean().startsParagraph(article.start()))
        // An article that a task quotes is not the rule's.
        .dropWhile(article -> !article.text().equals(FIRST))
        .forEach(article -> starts.add(article.start()));
    return starts;
  }

  /** Whether an article begins between the highest item above this one and it. */
  boolean has(TaskItem task) {
    if (task.parents().isEmpty()) {
      return false;
    }
    Integer article = articles.lower(task.item().whole().start());
    return article != null && article > task.parents().get(0).whole().start();
  }
}
