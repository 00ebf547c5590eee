package org.zhengmai.cypher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The {@code .cypher} files of one folder on the class path, over all its roots. The folder itself
 * is read, so there is no list of names that could go stale: a plain folder through the file
 * system, a jar through its connection, which also serves a jar nested in a Spring Boot jar.
 */
final class ClasspathFolder {

  private static final String SUFFIX = ".cypher";

  /**
   * One file.
   *
   * @param name file name without ".cypher"
   * @param place where it was found, for messages
   * @param text its content with "\n" line ends
   */
  record File(String name, String place, String text) {}

  private ClasspathFolder() {}

  /** The files in order of their names; empty for a folder that exists nowhere. */
  static List<File> list(ClassLoader loader, String folder) {
    try {
      List<File> files = new ArrayList<>();
      for (URL root : Collections.list(loader.getResources(folder))) {
        files.addAll(filesIn(root));
      }
      files.sort(Comparator.comparing(File::name));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the class path folder " + folder, e);
    }
  }

  private static List<File> filesIn(URL root) throws IOException {
    URLConnection connection = root.openConnection();
    // A cached jar would stay open, or be closed under another reader, after we let it go.
    connection.setUseCaches(false);
    return connection instanceof JarURLConnection jar ? inJar(root, jar) : inFolder(root);
  }

  private static List<File> inFolder(URL root) throws IOException {
    List<File> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(Path.of(uri(root)))) {
      for (Path entry : entries.toList()) {
        String fileName = entry.getFileName().toString();
        if (fileName.endsWith(SUFFIX)) {
          files.add(file(fileName, entry.toString(), Files.readAllBytes(entry)));
        }
      }
    }
    return files;
  }

  private static List<File> inJar(URL root, JarURLConnection connection) throws IOException {
    List<File> files = new ArrayList<>();
    try (JarFile jar = connection.getJarFile()) {
      String prefix = connection.getEntryName().replaceAll("/*$", "/");
      for (JarEntry entry : Collections.list(jar.entries())) {
        String path = entry.getName();
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals(prefix + fileName) && fileName.endsWith(SUFFIX)) {
          try (InputStream content = jar.getInputStream(entry)) {
            files.add(file(fileName, root + "/" + fileName, content.readAllBytes()));
          }
        }
      }
    }
    return files;
  }

  private static File file(String fileName, String place, byte[] content) {
    String name = fileName.substring(0, fileName.length() - SUFFIX.length());
    String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return new File(name, place, text);
  }

  private static URI uri(URL root) throws IOException {
    try {
      return root.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("Not a readable place: " + root, e);
    }
  }
}
