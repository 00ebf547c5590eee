package org.zhengmai.loader.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTests {

  @TempDir Path folder;

  @Test
  void foldersAreWalkedAndOtherFilesPassedOver() throws IOException {
    for (String name :
        List.of("b.txt", "sub/a.md", "sub/links.json", "README.md", ".x.txt", "c.pdf")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "字");
    }

    String root = folder.getFileName() + "/";
    assertThat(CorpusFiles.below(List.of(folder)))
        .extracting(CorpusFile::key)
        .containsExactly(root + "b.txt", root + "sub/a.md", root + "sub/links.json");
  }

  @Test
  void aMissingPathIsNamed() {
    Path missing = folder.resolve("nowhere");

    assertThatThrownBy(() -> CorpusFiles.below(List.of(missing)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theSampleIndexListsEveryFileOfTheSampleAndEachSaysThatItIsADigest() throws Exception {
    Path sample = Path.of(CorpusFiles.class.getResource("/org/zhengmai/sample/corpus.txt").toURI());
    List<String> there;
    try (var files = Files.list(sample.getParent())) {
      there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("[0-9].*\\.txt|links\\.json"))
              .sorted()
              .toList();
    }

    assertThat(CorpusFiles.sample()).extracting(CorpusFile::key).isEqualTo(there);
    for (CorpusFile file : CorpusFiles.sample()) {
      String text = new String(file.bytes().read(), StandardCharsets.UTF_8);
      boolean digest = text.startsWith("【摘编】") && text.contains("不是官方文本");
      assertThat(digest || file.isLinkFile()).as(file.key()).isTrue();
    }
  }
}
