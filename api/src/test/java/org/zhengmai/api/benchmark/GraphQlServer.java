package org.zhengmai.api.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL server asked over HTTP. The connection of a client stays open, and the client reads
 * without threads of its own, so that little of the time is the client's.
 *
 * @param kind which system
 * @param place its URL
 */
record GraphQlServer(Kind kind, URI place) implements Contestant {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public void ask(String text, Map<String, Object> variables) {
    if (bytes(text, variables).length < 3) {
      throw new IllegalStateException("An empty answer");
    }
  }

  @Override
  public Object answer(String text, Map<String, Object> variables) {
    byte[] bytes = bytes(text, variables);
    Map<?, ?> answer = JSON.readValue(bytes, Map.class);
    Object data = answer.get("data");
    if (answer.get("errors") != null || data == null) {
      throw new IllegalStateException(kind.title + " answered " + answer + " to " + text);
    }
    return data;
  }

  private byte[] bytes(String text, Map<String, Object> variables) {
    byte[] question = JSON.writeValueAsBytes(Map.of("query", text, "variables", variables));
    try {
      HttpURLConnection connection = (HttpURLConnection) place.toURL().openConnection();
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setRequestProperty("Accept", "application/json");
      // Kept until it is whole, and so sent in one packet with its head: a second small one waits
      // for the first to be acknowledged (Nagle), a millisecond and a half here.
      try (OutputStream body = connection.getOutputStream()) {
        body.write(question);
      }
      try (InputStream body = connection.getInputStream()) {
        return body.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
