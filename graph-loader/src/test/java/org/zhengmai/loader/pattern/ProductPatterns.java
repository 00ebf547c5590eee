package org.zhengmai.loader.pattern;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** The patterns that classes of this module keep. */
final class ProductPatterns {

  private ProductPatterns() {}

  /**
   * One of them.
   *
   * @param name class and field
   * @param pattern the pattern
   */
  record Named(String name, Pattern pattern) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Named> all() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhengmai.loader")
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
            .map(JavaField::reflect)
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(ProductPatterns::read);
  }

  private static Named read(Field field) {
    try {
      field.setAccessible(true);
      return new Named(
          field.getDeclaringClass().getSimpleName() + "." + field.getName(),
          (Pattern) field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
