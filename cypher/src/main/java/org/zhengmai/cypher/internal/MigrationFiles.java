package org.zhengmai.cypher.internal;

import java.util.List;
import org.zhengmai.cypher.internal.StoreFailure.Kind;

/** Reads the migrations of a class path folder, in order of their versions. */
final class MigrationFiles {

  private MigrationFiles() {}

  static List<Migration> load(String folder) {
    ClassLoader loader = MigrationFiles.class.getClassLoader();
    return inOrder(ClasspathFolder.list(loader, folder).stream().map(Migration::parse).toList());
  }

  /** Versions must run 1, 2, 3 …: a gap or a double is a slip that two stores could take apart. */
  static List<Migration> inOrder(List<Migration> migrations) {
    for (int i = 0; i < migrations.size(); i++) {
      if (migrations.get(i).version() != i + 1) {
        throw new StoreFailure(
            Kind.MIGRATION,
            "Migration %s stands where version %d is due."
                .formatted(migrations.get(i).name(), i + 1));
      }
    }
    return migrations;
  }
}
