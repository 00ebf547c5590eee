package org.zhengmai.api.address;

import java.util.Map;

/** What an address answers, for people and for programs. */
sealed interface Page {

  /** Name of its template. */
  String template();

  /** What the template shows. */
  Map<String, Object> view();

  /** The same as data. */
  Map<String, Object> data();

  /**
   * A thing that was found; its data are JSON-LD.
   *
   * @param template name of its template
   * @param view what the template shows
   * @param data the JSON-LD
   * @param canonical its own address
   */
  record Found(
      String template, Map<String, Object> view, Map<String, Object> data, String canonical)
      implements Page {}

  /**
   * Why nothing is shown; its data are a problem as RFC 9457 has it.
   *
   * @param view title, words, and candidates with their addresses
   * @param data the problem
   */
  record Notice(Map<String, Object> view, Map<String, Object> data) implements Page {

    @Override
    public String template() {
      return "notice";
    }
  }
}
