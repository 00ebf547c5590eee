package org.zhengmai.api.start;

import java.io.UncheckedIOException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a start that failed because files could not be read by naming them. */
final class CorpusFailureAnalyzer extends AbstractFailureAnalyzer<UncheckedIOException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UncheckedIOException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
