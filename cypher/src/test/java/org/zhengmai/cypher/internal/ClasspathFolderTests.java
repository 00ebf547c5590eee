package org.zhengmai.cypher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengmai.cypher.internal.ClasspathFolder.File;

class ClasspathFolderTests {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void filesOfAFolderAreListedByName() throws IOException {
    Path root = folder("with space", "b.cypher", "a.cypher", "notes.txt");
    List<File> files = list(root);
    assertThat(files).extracting(File::name).containsExactly("a", "b");
    assertThat(files).extracting(File::text).containsExactly("// a.cypher\n", "// b.cypher\n");
    assertThat(files.get(0).place()).contains("with space").endsWith("a.cypher");
  }

  @Test
  void filesOfAJarAreListedByName() throws IOException {
    Path jar = jar("queries.jar", "q/b.cypher", "q/a.cypher", "q/deeper/c.cypher", "qq/d.cypher");
    List<File> files = list(jar);
    assertThat(files).extracting(File::name).containsExactly("a", "b");
    assertThat(files).extracting(File::text).containsExactly("// a.cypher\n", "// b.cypher\n");
    assertThat(files.get(0).place()).contains("queries.jar").endsWith("q/a.cypher");
  }

  @Test
  void allRootsOfTheClassPathCount() throws IOException {
    assertThat(list(folder("one", "a.cypher"), jar("two.jar", "q/b.cypher")))
        .extracting(File::name)
        .containsExactly("a", "b");
  }

  @Test
  void aFolderThatIsNowhereHoldsNothing() throws IOException {
    assertThat(list(jar("other.jar", "x/a.cypher"))).isEmpty();
  }

  @Test
  void windowsLineEndsAreReadAsPlainOnes() throws IOException {
    Path root = folder("windows", "a.cypher");
    Files.writeString(root.resolve("q/a.cypher"), "RETURN 1\r\nAS one\r\n");
    assertThat(list(root)).extracting(File::text).containsExactly("RETURN 1\nAS one\n");
  }

  private static List<File> list(Path... roots) throws IOException {
    URL[] urls = new URL[roots.length];
    for (int i = 0; i < roots.length; i++) {
      urls[i] = roots[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return ClasspathFolder.list(loader, "q");
    }
  }

  private Path folder(String name, String... files) throws IOException {
    Path root = temp.resolve(name);
    Files.createDirectories(root.resolve("q"));
    for (String file : files) {
      Files.writeString(root.resolve("q").resolve(file), "// " + file + "\n");
    }
    return root;
  }

  /** A jar as Maven makes it, with entries for the folders. */
  private Path jar(String name, String... entries) throws IOException {
    Path jar = temp.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      String folder = entries[0].substring(0, entries[0].indexOf('/') + 1);
      out.putNextEntry(new ZipEntry(folder));
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        String content = "// " + entry.substring(entry.lastIndexOf('/') + 1) + "\n";
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
