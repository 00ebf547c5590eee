package org.zhengmai.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of the cookbook: a heading of the third level, the query, its variables where it has
 * any, and the answer.
 *
 * @param title the question
 * @param query the query
 * @param variables its variables
 * @param answer the data that it is answered with
 */
record Recipe(String title, String query, Map<String, Object> variables, JsonNode answer) {

  static final Path COOKBOOK = Path.of("../schema/COOKBOOK.md");
  private static final Pattern BLOCK =
      Pattern.compile("```(graphql|json)\n(.*?)\n```", Pattern.DOTALL);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** All of them, in the order of the file. */
  static List<Recipe> all() throws IOException {
    String questions = Files.readString(COOKBOOK).split("\n## ")[0];
    String[] parts = questions.split("\n### ");
    List<Recipe> recipes = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      recipes.add(of(parts[i]));
    }
    return recipes;
  }

  private static Recipe of(String part) {
    String title = part.lines().findFirst().orElseThrow();
    String query = null;
    List<String> objects = new ArrayList<>();
    Matcher block = BLOCK.matcher(part);
    while (block.find()) {
      if (block.group(1).equals("json")) {
        objects.add(block.group(2));
      } else {
        query = block.group(2);
      }
    }
    if (query == null || objects.isEmpty()) {
      throw new IllegalStateException("No query or no answer: " + title);
    }
    return new Recipe(
        title,
        query,
        variables(objects.size() > 1 ? objects.get(0) : null),
        JSON.readTree(objects.get(objects.size() - 1)));
  }

  private static Map<String, Object> variables(@Nullable String text) {
    return text == null ? Map.of() : JSON.readValue(text, new TypeReference<>() {});
  }

  /** How deep its fields are nested. */
  int depth() {
    int depth = 0;
    int deepest = 0;
    for (char sign : query.replaceAll("\\([^()]*\\)", "").toCharArray()) {
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  @Override
  public String toString() {
    return title;
  }
}
