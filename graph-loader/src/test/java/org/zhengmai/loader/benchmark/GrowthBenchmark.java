package org.zhengmai.loader.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.zhengmai.loader.ExtractionJson;
import org.zhengmai.loader.source.SourceText;

/** How time and memory grow with the text, in a heap of 1 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 8)
@Measurement(iterations = 8)
public class GrowthBenchmark {

  /** How many times over the text is read. */
  @Param({"1", "10", "100"})
  public int times;

  private SourceText source = BenchmarkText.times(0);

  /** Reads the text in JMH's own process, and so often that short texts are compiled code too. */
  @Setup
  public void read() {
    source = BenchmarkText.times(1);
    for (int i = 0; i < 100; i++) {
      ExtractionJson.of(source);
    }
    source = BenchmarkText.times(times);
  }

  /** All documents, tasks, units, deadlines, targets and citations, as JSON. */
  @Benchmark
  public String extraction() {
    return ExtractionJson.of(source);
  }

  /**
   * Runs it.
   *
   * @throws RunnerException when JMH cannot run it
   */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(GrowthBenchmark.class.getName())
                .threads(1)
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }
}
