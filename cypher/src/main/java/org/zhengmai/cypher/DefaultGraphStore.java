package org.zhengmai.cypher;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Interim shape: the interfaces come first so that the modules above can be built against them. */
final class DefaultGraphStore implements GraphStore {

  private static final String PENDING = "the store behind this interface is not merged yet";

  private DefaultGraphStore() {}

  @SuppressWarnings("DoNotCallSuggester")
  static GraphStore open(StoreLocation where, StoreOptions options) {
    throw new UnsupportedOperationException(PENDING);
  }

  @Override
  public MigrationReport migrate() {
    throw new UnsupportedOperationException(PENDING);
  }

  @Override
  public List<Row> read(String query, Map<String, ?> parameters) {
    throw new UnsupportedOperationException(PENDING);
  }

  @Override
  public <T> T write(Function<Writing, T> work) {
    throw new UnsupportedOperationException(PENDING);
  }

  @Override
  public StoreHealth health() {
    throw new UnsupportedOperationException(PENDING);
  }

  @Override
  public void close() {}
}
