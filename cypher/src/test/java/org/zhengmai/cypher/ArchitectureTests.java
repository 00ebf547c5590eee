package org.zhengmai.cypher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

@AnalyzeClasses(
    packages = "org.zhengmai.cypher",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule onlyTheInternalPackageKnowsNeo4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.zhengmai.cypher.internal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule theInternalPackageKnowsNothingOfTheFrontDoor =
      noClasses()
          .that()
          .resideInAPackage("org.zhengmai.cypher.internal")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are in org.zhengmai.cypher itself",
                  (JavaClass type) -> type.getPackageName().equals("org.zhengmai.cypher")));

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

  /** Unlike a pattern with "(*)", this makes the front package a slice too. */
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("org.zhengmai.cypher")
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "each package of the module";
    }
  }
}
