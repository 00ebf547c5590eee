package org.zhengmai.cypher.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * The password of an embedded store, kept in a file beside the data that only its owner may read
 * where the file system knows owners.
 */
final class PasswordFile {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /** 192 bits, as 32 characters without padding. */
  private static final int PASSWORD_BYTES = 24;

  private final Path file;

  PasswordFile(Path folder) {
    this.file = folder.resolve("password");
  }

  static String generate() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The password kept here; empty when there is none yet. */
  Optional<String> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (knowsOwners()) {
      // A copy or a restored backup may have come with wider permissions.
      Files.setPosixFilePermissions(file, OWNER_ONLY);
    }
    return Optional.of(Files.readString(file).strip());
  }

  /** Keeps a password: whole or not at all, and at no moment readable by others. */
  void write(String password) throws IOException {
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "password", "", owner());
    Files.write(draft, password.getBytes(StandardCharsets.UTF_8));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  Path path() {
    return file;
  }

  private static FileAttribute<?>[] owner() {
    return knowsOwners()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsOwners() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
