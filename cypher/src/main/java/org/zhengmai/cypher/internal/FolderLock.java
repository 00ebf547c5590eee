package org.zhengmai.cypher.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/**
 * Holds a data folder for one process. Neo4j locks its files too, but finds out only after seconds
 * of starting and says so in an exception many causes deep. The operating system lets go when the
 * process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw inUse(folder);
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new StoreFailure(
          Kind.BAD_LOCATION, "The folder " + folder + " cannot hold a store: " + e, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // This very process holds it already.
      return null;
    }
  }

  private static StoreFailure inUse(Path folder) {
    return new StoreFailure(
        Kind.IN_USE,
        "The store in %s is in use by another process. End that one, choose another folder, or"
                .formatted(folder)
            + " let both use one Neo4j server.");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
