package org.zhengmai.loader.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhengmai.loader.graph.DocumentRecord;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A digest of all that a record says: equal records have equal ones, so nothing need be written.
 */
final class Fingerprint {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private Fingerprint() {}

  static String of(DocumentRecord document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(MAPPER.writeValueAsBytes(document)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
