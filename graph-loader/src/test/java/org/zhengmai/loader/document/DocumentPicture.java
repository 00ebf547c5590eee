package org.zhengmai.loader.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengmai.loader.source.Passage;
import org.zhengmai.loader.source.Sources;
import org.zhengmai.loader.source.SpanPicture;

/** Splits a text and draws what was read at the head and foot of its documents. */
final class DocumentPicture {

  private DocumentPicture() {}

  static List<DocumentText> documents(String text) {
    return DocumentSplitter.split(Sources.clean(text));
  }

  /** The text with number, title, issuer and day of issue of all its documents drawn in. */
  static String of(String text) {
    List<Passage> read = documents(text).stream().flatMap(DocumentPicture::read).toList();
    return SpanPicture.of(text, read.stream().map(Passage::span).distinct().sorted().toList());
  }

  private static Stream<Passage> read(DocumentText document) {
    return Stream.of(
            document.number().map(NumberMention::passage),
            document.title(),
            document.issuer(),
            document.issuedOn().map(PrintedDate::passage))
        .flatMap(Optional::stream);
  }
}
