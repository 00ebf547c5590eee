package org.zhengmai.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "org.zhengmai.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule theDriverIsNotUsedHere =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule onlyTheStartAndTheRulesKnowTheLoader =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.zhengmai.api.start..", "org.zhengmai.api.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.zhengmai.loader..");

  @ArchTest
  static final ArchRule onlyTheStartOpensTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.zhengmai.api.start..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.zhengmai.cypher.GraphStore");

  @ArchTest
  static final ArchRule controllersAreNoOneElsesBusiness =
      classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.zhengmai.api.(*)..").should().beFreeOfCycles();
}
