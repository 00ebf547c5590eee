package org.zhengmai.api.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * How long answers took.
 *
 * @param median the median in milliseconds
 * @param p95 below which 95 of 100 are, in milliseconds
 * @param perSecond how many all clients got in a second
 */
record Timing(double median, double p95, double perSecond) {

  /** Has so many clients ask without a pause for so many seconds. */
  static Timing of(Runnable question, int clients, int seconds) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long begin = System.nanoTime();
      long end = begin + TimeUnit.SECONDS.toNanos(seconds);
      List<Callable<long[]>> work = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        work.add(() -> askUntil(end, question));
      }
      LongStream.Builder all = LongStream.builder();
      for (Future<long[]> done : threads.invokeAll(work)) {
        Arrays.stream(done.get()).forEach(all);
      }
      double elapsed = System.nanoTime() - begin;
      long[] nanos = all.build().sorted().toArray();
      return new Timing(millis(nanos, 0.5), millis(nanos, 0.95), nanos.length * 1e9 / elapsed);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] askUntil(long end, Runnable question) {
    LongStream.Builder nanos = LongStream.builder();
    long now = System.nanoTime();
    do {
      long begin = now;
      question.run();
      now = System.nanoTime();
      nanos.add(now - begin);
    } while (now < end);
    return nanos.build().toArray();
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
  }
}
