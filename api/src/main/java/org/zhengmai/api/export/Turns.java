package org.zhengmai.api.export;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.error.ErrorCode;

/** Lets only so many downloads run at once, so that questions keep threads and connections. */
final class Turns {

  private static final int AT_ONCE = 8;

  private final Semaphore free = new Semaphore(AT_ONCE);

  /** What is done in a turn. */
  @FunctionalInterface
  interface Work {

    void run() throws IOException;
  }

  void take(Work work) throws IOException {
    if (!free.tryAcquire()) {
      throw ApiException.of(
          ErrorCode.TOO_COMPLEX,
          "已有 %d 个下载正在进行，请稍后再试。".formatted(AT_ONCE),
          "%d downloads are running already; try again in a while.".formatted(AT_ONCE));
    }
    try {
      work.run();
    } finally {
      free.release();
    }
  }
}
