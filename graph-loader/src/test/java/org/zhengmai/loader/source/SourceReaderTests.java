package org.zhengmai.loader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengmai.loader.Layouts;

class SourceReaderTests {

  private static final String TEXT = "各县（市、区）人民政府：现将《方案》印发给你们，请认真贯彻落实。\n（责任单位：市财政局）\n";

  private static byte[] bytes(String mark, String text, Charset charset) {
    return (mark + text).getBytes(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, UTF-8",
    "UTF-8, true, UTF-8",
    "UTF-16LE, true, UTF-16LE",
    "UTF-16BE, true, UTF-16BE",
    "GB18030, false, GB18030",
    "GB2312, false, GB18030"
  })
  void theSameTextComesOutOfEveryCharset(String written, boolean mark, String read)
      throws UnreadableSourceException {
    byte[] bytes = bytes(mark ? "\ufeff" : "", TEXT, Charset.forName(written));
    SourceText source = SourceReader.decode(bytes, "folder/a.txt");
    assertThat(source.text()).isEqualTo(TEXT);
    assertThat(source.charset()).isEqualTo(read);
    assertThat(source.key()).isEqualTo("folder/a.txt");
    assertThat(source.name()).isEqualTo("a.txt");
  }

  @Test
  void aTextInBig5IsReadAsSuch() throws UnreadableSourceException {
    Charset big5 = Charset.forName("Big5");
    String traditional = Layouts.all().get(9).source().text();
    // Big5 has no 〔〕; where it lacks a character the encoder writes a question mark.
    String text = new String(traditional.getBytes(big5), big5);
    SourceText source = SourceReader.decode(text.getBytes(big5), "big5.txt");
    assertThat(source.text()).isEqualTo(text).contains("傳統工藝");
    assertThat(source.charset()).isEqualTo("Big5");
  }

  @Test
  void theDigestIsThatOfTheFilesBytes() throws UnreadableSourceException {
    assertThat(SourceReader.decode("abc".getBytes(StandardCharsets.US_ASCII), "a.txt").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xff, 0x80})
  void aByteThatFitsNoCharsetIsRefusedWithItsPlace(int wrong) {
    byte[] good = TEXT.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(good, 0, 30);
    bytes.write(wrong);
    bytes.write(good, 30, good.length - 30);
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> SourceReader.decode(bytes.toByteArray(), "folder/broken.txt"))
        .withMessageContaining("folder/broken.txt")
        .withMessageContaining("byte 30");
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 14, 20, 21, 30})
  void aFileThatEndsWithinACharacterIsRefusedWhateverOtherCharsetItFits(int characters) {
    byte[] whole = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    int good = TEXT.substring(0, characters).getBytes(StandardCharsets.UTF_8).length;
    for (int rest = 1; rest <= 2; rest++) {
      byte[] bytes = Arrays.copyOf(whole, good + rest);
      assertThatExceptionOfType(UnreadableSourceException.class)
          .isThrownBy(() -> SourceReader.decode(bytes, "cut.txt"))
          .withMessage("cut.txt: is broken: byte " + good + " is no UTF-8");
    }
  }

  @Test
  void aZeroCharacterIsNoText() {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> SourceReader.decode("ab\0c".getBytes(StandardCharsets.UTF_8), "zero"))
        .withMessageContaining("zero")
        .withMessageContaining("at 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\ufeff", "　　"})
  void aSourceWithoutCharactersIsRefused(String text) {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> SourceReader.decode(text.getBytes(StandardCharsets.UTF_8), "e.txt"))
        .withMessage("e.txt: is empty");
  }

  @Test
  void aFileIsReadUnderTheKeyThatItGets(@TempDir Path folder)
      throws IOException, UnreadableSourceException {
    Path file = Files.writeString(folder.resolve("x.txt"), TEXT);
    assertThat(SourceReader.read(file, "corpus/x.txt").text()).isEqualTo(TEXT);
  }

  @Test
  void aMissingFileIsReportedByItsKey(@TempDir Path folder) {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> SourceReader.read(folder.resolve("none.txt"), "corpus/none.txt"))
        .withMessageStartingWith("corpus/none.txt: cannot be read");
  }

  @Test
  void aFileLargerThanAnyDocumentIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(SourceReader.MAX_BYTES + 1);
    }
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> SourceReader.read(file, "large.txt"))
        .withMessageContaining(Long.toString(SourceReader.MAX_BYTES));
  }
}
