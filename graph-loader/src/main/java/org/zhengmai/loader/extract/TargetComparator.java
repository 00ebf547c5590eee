package org.zhengmai.loader.extract;

/** How a figure binds: as a floor, a ceiling, exactly, roughly. */
public enum TargetComparator {
  /** 达到95%, 50家以上, 不少于12处, 至少1家. */
  AT_LEAST(">="),
  /** 不超过8年, 300公顷以内, 压缩至7个工作日. */
  AT_MOST("<="),
  /** 新建基站60座. */
  EQUAL("="),
  /** 70%左右. */
  ABOUT("~"),
  /** 超过150亿元. */
  MORE(">"),
  /** 低于8%. */
  LESS("<"),
  /** 15—20处. */
  RANGE("range");

  private final String sign;

  TargetComparator(String sign) {
    this.sign = sign;
  }

  /** The sign as in the records of {@code extract}: {@code >=}, {@code <=}, {@code =}, … */
  public String sign() {
    return sign;
  }
}
