package org.zhengmai.loader.source;

/**
 * One source as it was read: nothing of it is ever changed.
 *
 * @param key what tells it from the other sources of a corpus: its path below the folder that was
 *     loaded, with {@code /} between names
 * @param name the file's name, for example {@code 000.txt}
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits
 * @param charset in which the bytes were read, for example {@code UTF-8} or {@code GB18030}
 * @param text the decoded characters, without a byte-order mark
 */
public record SourceText(String key, String name, String sha256, String charset, String text) {

  /** The characters at a stretch of it, as printed. */
  public String at(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The characters at a stretch of it without their white space: the form in which facts quote. */
  public String quote(Span span) {
    return Characters.withoutWhiteSpace(at(span));
  }
}
