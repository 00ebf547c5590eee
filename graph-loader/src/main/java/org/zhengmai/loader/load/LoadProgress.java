package org.zhengmai.loader.load;

/** Is told how a load goes on. */
public interface LoadProgress {

  /** Tells nobody. */
  LoadProgress SILENT = (done, all, key) -> {};

  /**
   * A file is done.
   *
   * @param done how many are done
   * @param all how many there are
   * @param key the file's key
   */
  void fileDone(int done, int all, String key);
}
