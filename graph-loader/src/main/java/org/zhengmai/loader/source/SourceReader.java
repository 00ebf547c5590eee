package org.zhengmai.loader.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Reads files as text. A byte-order mark decides the charset; without one UTF-8 is tried, and where
 * the bytes are none, the charset that they look like (mostly GB18030). Bytes that fit no charset
 * are refused with their place: a replaced character would be an invented one.
 */
public final class SourceReader {

  /** Larger files are no documents; they are refused before they are read. */
  public static final long MAX_BYTES = 64L * 1024 * 1024;

  private static final char REPLACEMENT = '\ufffd';
  private static final int FEWEST_GOOD_FOR_ONE_BROKEN = 10;

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param file what to read
   * @param key the key that it gets, see {@link SourceText#key()}
   * @throws UnreadableSourceException when it is missing, too large, no text, or has no characters
   */
  public static SourceText read(Path file, String key) throws UnreadableSourceException {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new UnreadableSourceException(
            key, "has " + size + " bytes, more than the " + MAX_BYTES + " that are read");
      }
      return decode(Files.readAllBytes(file), key);
    } catch (IOException e) {
      throw new UnreadableSourceException(key, "cannot be read: " + e);
    }
  }

  /** Decodes bytes that are at hand already; otherwise as {@link #read}. */
  public static SourceText decode(byte[] bytes, String key) throws UnreadableSourceException {
    Charset charset = charsetOf(bytes);
    String text = withoutMark(strictly(bytes, charset, key));
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableSourceException(
          key, "is no text: a zero character at " + text.indexOf('\0'));
    }
    if (Characters.withoutWhiteSpace(text).isEmpty()) {
      throw new UnreadableSourceException(key, "is empty");
    }
    String name = key.substring(key.lastIndexOf('/') + 1);
    return new SourceText(key, name, sha256(bytes), charset.name(), text);
  }

  private static Charset charsetOf(byte[] bytes) {
    Charset marked = markedCharset(bytes);
    if (marked != null) {
      return marked;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : guessed(bytes);
  }

  private static @Nullable Charset markedCharset(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /**
   * Whether the bytes were meant as UTF-8, though a few of them may be broken: read in another
   * charset such a file would often pass, and all its characters would be wrong.
   */
  private static boolean isUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long replaced = text.chars().filter(c -> c == REPLACEMENT).count();
    long threeBytes = text.chars().filter(c -> c >= 0x800 && c != REPLACEMENT).count();
    return replaced == 0 || replaced * FEWEST_GOOD_FOR_ONE_BROKEN <= threeBytes;
  }

  private static Charset guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // A Chinese file that is not UTF-8 is most likely of the GB family, whose last member reads
    // all.
    return name != null && name.startsWith("BIG5") && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.forName("GB18030");
  }

  private static String strictly(byte[] bytes, Charset charset, String key)
      throws UnreadableSourceException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableSourceException(
          key, "is broken: byte " + in.position() + " is no " + charset.name());
    }
    return out.flip().toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
