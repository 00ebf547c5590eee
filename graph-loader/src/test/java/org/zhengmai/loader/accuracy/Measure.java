package org.zhengmai.loader.accuracy;

import java.util.Locale;

/** The kinds of fact that are counted; a kind's name in tables is in small letters with dots. */
enum Measure {
  DOCUMENT,
  DOCUMENT_NUMBER,
  DOCUMENT_TITLE,
  DOCUMENT_ISSUER,
  DOCUMENT_LEVEL,
  DOCUMENT_REGION,
  DOCUMENT_ISSUEDON,
  CITATION,
  CITATION_RELATION,
  TASK,
  TASK_HEADING,
  RESPONSIBILITY,
  RESPONSIBILITY_ROLE,
  DEADLINE,
  TARGET,
  TARGET_FULL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
