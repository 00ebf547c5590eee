package org.zhengmai.loader.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.graph.DocumentRecord;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A digest of all that a record says: equal records have equal ones, so nothing need be written.
 */
final class Fingerprint {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private Fingerprint() {}

  /**
   * The digest of a document.
   *
   * @param document its record
   * @param compared what is stored of it for comparisons; null for nothing
   */
  static String of(DocumentRecord document, @Nullable ComparedText compared) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      if (compared != null) {
        digest.update(compared.json().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(MAPPER.writeValueAsBytes(document)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
