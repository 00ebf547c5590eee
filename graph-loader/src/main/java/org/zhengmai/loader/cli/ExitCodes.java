package org.zhengmai.loader.cli;

/** The exit codes, as {@code --help} lists them. */
final class ExitCodes {

  static final int OK = 0;
  static final int SOME_FAILED = 1;

  /** Of {@code compare}, as {@code diff} has it. */
  static final int DIFFERENT = 1;

  static final int STORE_FAILED = 3;

  private ExitCodes() {}
}
