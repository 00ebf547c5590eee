package org.zhengmai.loader.benchmark;

import com.hankcs.hanlp.HanLP;
import com.huaban.analysis.jieba.JiebaSegmenter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.source.SourceText;

/**
 * The whole extraction, from decoded text to JSON, beside two segmenters that only part the same
 * text into words, on one core; the counter {@code characters} is what to compare.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
public class ExtractionBenchmark {

  private SourceText source = BenchmarkText.times(1);
  private final JiebaSegmenter jieba = new JiebaSegmenter();

  /** Characters a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Characters {

    /** How many were read; JMH divides it by the time. */
    public long characters;
  }

  /** Reads the text again in JMH's own process. */
  @Setup
  public void read() {
    source = BenchmarkText.times(1);
  }

  /** All documents, tasks, units, deadlines, targets and citations, as JSON. */
  @Benchmark
  public String extraction(Characters counter) {
    counter.characters += source.text().length();
    return ExtractionJson.of(source);
  }

  /** jieba, as its documentation calls it. */
  @Benchmark
  public Object jieba(Characters counter) {
    counter.characters += source.text().length();
    return jieba.process(source.text(), JiebaSegmenter.SegMode.SEARCH);
  }

  /** jieba sentence by sentence, without places of words. */
  @Benchmark
  public Object jiebaLines(Characters counter) {
    counter.characters += source.text().length();
    return source.text().lines().map(jieba::sentenceProcess).toList();
  }

  /** HanLP portable with its default segmenter. */
  @Benchmark
  public Object hanlp(Characters counter) {
    counter.characters += source.text().length();
    return HanLP.segment(source.text());
  }

  /**
   * Runs all four.
   *
   * @throws RunnerException when JMH cannot run them
   */
  public static void main(String[] arguments) throws RunnerException {
    System.out.printf(Locale.ROOT, "%,d characters%n", BenchmarkText.times(1).text().length());
    new Runner(new OptionsBuilder().include(ExtractionBenchmark.class.getName()).threads(1).build())
        .run();
  }
}
