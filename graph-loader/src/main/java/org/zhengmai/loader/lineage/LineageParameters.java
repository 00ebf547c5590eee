package org.zhengmai.loader.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * What the comparison was fitted to: {@code lineage.properties} beside this class, which {@code
 * graph-loader fit-lineage} writes anew.
 *
 * @param bias of the decision
 * @param clauseWeight what a matching clause adds to it
 * @param headingWeight what alike headings add to it
 * @param threshold the score from which tasks correspond; below it the comparison abstains
 * @param verbatim the share of the shorter task that makes it VERBATIM or LOCALISED
 * @param adapted the share that makes it ADAPTED
 * @param otherMeasures the share of the shorter task in clauses without a counterpart that makes it
 *     PARTIAL
 * @param span what a pair of clauses must tell to be shown, as a share of the best pair
 * @param circumstance what a clause counts that only tells how or on what ground (依托…, 按照…)
 * @param titleWords what words of the documents' titles count
 * @param stockClause what a clause counts that is made of stock phrases ({@code stock-phrases.txt})
 * @param openers how clauses of circumstance begin
 */
public record LineageParameters(
    double bias,
    double clauseWeight,
    double headingWeight,
    double threshold,
    double verbatim,
    double adapted,
    double otherMeasures,
    double span,
    double circumstance,
    double titleWords,
    double stockClause,
    List<String> openers) {

  /** The name of the method that these parameters serve. */
  public static final String METHOD = "clause-rivals";

  /** Its version: raised with every change of the method or its parameters. */
  public static final int VERSION = 1;

  private static final class Standard {
    static final LineageParameters INSTANCE = read();
  }

  /** The parameters that come with this version. */
  public static LineageParameters standard() {
    return Standard.INSTANCE;
  }

  private static LineageParameters read() {
    String file = "lineage.properties";
    Properties values = new Properties();
    try (InputStream in =
        Objects.requireNonNull(LineageParameters.class.getResourceAsStream(file), file)) {
      values.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LineageParameters(
        number(values, "decision.bias"),
        number(values, "decision.clause"),
        number(values, "decision.heading"),
        number(values, "decision.threshold"),
        number(values, "kind.verbatim"),
        number(values, "kind.adapted"),
        number(values, "kind.otherMeasures"),
        number(values, "span"),
        number(values, "weight.circumstance"),
        number(values, "weight.titleWords"),
        number(values, "weight.stockClause"),
        List.of(values.getProperty("openers").split(" ")));
  }

  private static double number(Properties values, String key) {
    return Double.parseDouble(Objects.requireNonNull(values.getProperty(key), key));
  }

  /** The same with another decision. */
  LineageParameters with(double newBias, double newClause, double newHeading, double newThreshold) {
    return new LineageParameters(
        newBias,
        newClause,
        newHeading,
        newThreshold,
        verbatim,
        adapted,
        otherMeasures,
        span,
        circumstance,
        titleWords,
        stockClause,
        openers);
  }

  /** How sure two measurements make that tasks correspond, from 0 to 1. */
  double score(PairFeatures features) {
    double sum = bias + clauseWeight * features.clause() + headingWeight * features.heading();
    return 1 / (1 + Math.exp(-sum));
  }
}
