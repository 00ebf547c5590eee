package org.zhengmai.api.start;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reports a failed start in one line, in place of Spring Boot's page. */
final class OneLineReporter implements FailureAnalysisReporter {

  private static final Logger log = LoggerFactory.getLogger(OneLineReporter.class);

  private static final Pattern BREAK = Pattern.compile("\\s+");

  @Override
  public void report(FailureAnalysis analysis) {
    String action = analysis.getAction();
    String told = analysis.getDescription() + (action == null ? "" : " " + action);
    log.error("启动失败 Start failed: {}", BREAK.matcher(told).replaceAll(" ").strip());
  }
}
