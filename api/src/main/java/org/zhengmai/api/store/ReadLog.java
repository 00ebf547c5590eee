package org.zhengmai.api.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request reads from the store. The engine works a request off on one thread, and so the
 * log of that thread is the request's.
 */
public final class ReadLog {

  private static final ThreadLocal<@Nullable ReadLog> OF_THIS_THREAD = new ThreadLocal<>();

  private final List<Read> reads = new ArrayList<>();

  private ReadLog() {}

  /**
   * One round trip.
   *
   * @param query name of the query, and of what it went on to
   * @param rows how many rows it gave
   * @param micros how long it took, in microseconds
   */
  public record Read(String query, int rows, long micros) {}

  /**
   * Begins to note what this thread reads.
   *
   * @return the log, empty
   */
  public static ReadLog begin() {
    ReadLog log = new ReadLog();
    OF_THIS_THREAD.set(log);
    return log;
  }

  /** Ends what {@link #begin} began. */
  public static void end() {
    OF_THIS_THREAD.remove();
  }

  static void note(String query, int rows, long nanos) {
    ReadLog log = OF_THIS_THREAD.get();
    if (log != null) {
      log.reads.add(new Read(query, rows, nanos / 1000));
    }
  }

  /**
   * What was read.
   *
   * @return the round trips, in their order
   */
  public List<Read> reads() {
    return List.copyOf(reads);
  }
}
