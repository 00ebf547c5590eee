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
 * @param decision whether tasks correspond
 * @param doubt by how much the log odds of a pair must be higher between two documents that have
 *     neither a line nor anything else in common ({@link Comparison#withoutLine})
 * @param fullEvidence the {@link Comparison#evidence} a clause that takes the doubt away
 * @param verbatim the share of the shorter task that makes it VERBATIM or LOCALISED
 * @param adapted the share that makes it ADAPTED
 * @param otherMeasures the share of the shorter task in clauses without a counterpart that makes it
 *     PARTIAL
 * @param span what a pair of clauses must tell to be shown, as a share of the best pair
 * @param circumstance what a clause counts that only tells how or on what ground (依托…, 按照…)
 * @param headingClause what a heading's words count
 * @param stockClause what a clause counts that is made of stock phrases ({@code stock-phrases.txt})
 * @param openers how clauses of circumstance begin
 */
public record LineageParameters(
    Decision decision,
    double doubt,
    double fullEvidence,
    double verbatim,
    double adapted,
    double otherMeasures,
    double span,
    double circumstance,
    double headingClause,
    double stockClause,
    List<String> openers) {

  /** The name of the method that these parameters serve. */
  public static final String METHOD = "clause-rivals";

  /** Its version: raised with every change of the method or its parameters. */
  public static final int VERSION = 6;

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
        decision(values),
        number(values, "documents.doubt"),
        number(values, "documents.fullEvidence"),
        number(values, "kind.verbatim"),
        number(values, "kind.adapted"),
        number(values, "kind.otherMeasures"),
        number(values, "span"),
        number(values, "weight.circumstance"),
        number(values, "weight.headingClause"),
        number(values, "weight.stockClause"),
        List.of(values.getProperty("openers").split(" ")));
  }

  private static double number(Properties values, String key) {
    return Double.parseDouble(Objects.requireNonNull(values.getProperty(key), key));
  }

  private static Decision decision(Properties values) {
    return new Decision(
        new Weights(
            number(values, "decision.bias"),
            number(values, "decision.best"),
            number(values, "decision.rest"),
            number(values, "decision.name"),
            number(values, "decision.siblings"),
            number(values, "decision.own"),
            number(values, "decision.matters"),
            number(values, "decision.matter")),
        new Weights(
            number(values, "words.bias"),
            number(values, "words.best"),
            number(values, "words.rest"),
            number(values, "words.name"),
            number(values, "words.siblings"),
            number(values, "words.own"),
            0,
            0),
        number(values, "decision.threshold"));
  }

  /** The same with another decision. */
  LineageParameters with(Decision other) {
    return new LineageParameters(
        other,
        doubt,
        fullEvidence,
        verbatim,
        adapted,
        otherMeasures,
        span,
        circumstance,
        headingClause,
        stockClause,
        openers);
  }
}
