package org.zhengmai.loader.witness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A small likeness of a set of strings, by which the resemblance of two sets (shared strings by all
 * strings, the Jaccard index) can be told: the smallest hashes of their strings, as in Broder's
 * MinHash. Sets with no more strings than it keeps are told exactly.
 */
final class Sketch {

  private final int size;
  private final int[] hashes;

  private Sketch(int size, int[] hashes) {
    this.size = size;
    this.hashes = hashes;
  }

  /** The sketch of some strings, which keeps this many hashes. */
  static Sketch of(Stream<String> strings, int size) {
    TreeSet<Integer> smallest = new TreeSet<>();
    strings
        .map(Sketch::hash)
        .forEach(
            hash -> {
              smallest.add(hash);
              if (smallest.size() > size) {
                smallest.pollLast();
              }
            });
    return new Sketch(size, smallest.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The hash of a string, spread over all numbers (the last steps of MurmurHash 3). */
  private static int hash(String string) {
    int hash = string.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }

  /** How alike the two sets are, from 0 to 1; 0 where either is empty. */
  double resemblance(Sketch other) {
    int kept = Math.min(size, other.size);
    int i = 0;
    int j = 0;
    int seen = 0;
    int shared = 0;
    while (seen < kept && (i < hashes.length || j < other.hashes.length)) {
      seen++;
      int step =
          i == hashes.length
              ? 1
              : j == other.hashes.length ? -1 : Integer.compare(hashes[i], other.hashes[j]);
      shared += step == 0 ? 1 : 0;
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return hashes.length == 0 || other.hashes.length == 0 ? 0 : (double) shared / seen;
  }

  /** How many hashes it has: less than it may keep for a short text. */
  int count() {
    return hashes.length;
  }

  /** The hashes, smallest first. */
  int[] hashes() {
    return hashes.clone();
  }

  /** As text, to be stored. */
  String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * hashes.length);
    Arrays.stream(hashes).forEach(bytes::putInt);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Reads what {@link #encoded()} wrote. */
  static Sketch decode(String encoded, int size) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
    int[] hashes = new int[bytes.remaining() / Integer.BYTES];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = bytes.getInt();
    }
    return new Sketch(size, hashes);
  }
}
