package org.zhengmai.cypher.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * One step of the schema, read from a file such as {@code V0001__Create_constraints.cypher}.
 *
 * <p>The statements of a file run in one transaction, so a file holds either schema changes or data
 * changes, which Neo4j does not mix. As the note that a step was applied is written after it, a
 * step may run twice when the process dies between the two: each statement must bear that ({@code
 * IF NOT EXISTS}, {@code MERGE}).
 *
 * @param version number in the file name, from 1
 * @param description words of the file name
 * @param checksum SHA-256 of the text, in hexadecimal; line ends do not count
 * @param statements the statements in order
 */
record Migration(int version, String description, String checksum, List<String> statements) {

  private static final Pattern NAME = Pattern.compile("V(\\d{4})__([A-Za-z0-9_]+)");

  /** A statement ends with ";" at the end of a line. */
  private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*(?:\\n|\\z)");

  static Migration parse(ClasspathFolder.File file) {
    Matcher name = NAME.matcher(file.name());
    if (!name.matches()) {
      throw new StoreFailure(
          Kind.MIGRATION,
          "The migration %s is not named like V0001__Create_constraints.cypher."
              .formatted(file.place()));
    }
    List<String> statements = split(file.text());
    if (statements.isEmpty()) {
      throw new StoreFailure(
          Kind.MIGRATION, "The migration %s holds no statement.".formatted(file.place()));
    }
    return new Migration(
        Integer.parseInt(name.group(1)),
        name.group(2).replace('_', ' '),
        Checksum.of(file.text()),
        statements);
  }

  /** The name without its ending, as in the file. */
  String name() {
    return "V%04d__%s".formatted(version, description.replace(' ', '_'));
  }

  private static List<String> split(String text) {
    String code =
        text.lines()
            .filter(line -> !line.stripLeading().startsWith("//"))
            .collect(Collectors.joining("\n"));
    return Arrays.stream(STATEMENT_END.split(code))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
