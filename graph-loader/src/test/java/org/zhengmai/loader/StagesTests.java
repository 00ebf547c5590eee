package org.zhengmai.loader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "org.zhengmai.loader", importOptions = DoNotIncludeTests.class)
class StagesTests {

  @ArchTest
  static final ArchRule everyStageKnowsOnlyThoseBeforeIt =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("source")
          .definedBy("..loader.source..")
          .layer("document")
          .definedBy("..loader.document..")
          .layer("block")
          .definedBy("..loader.block..")
          .layer("extract")
          .definedBy("..loader.extract..")
          .layer("resolve")
          .definedBy("..loader.resolve..")
          .layer("witness")
          .definedBy("..loader.witness..")
          .layer("relation")
          .definedBy("..loader.relation..")
          .layer("graph")
          .definedBy("..loader.graph..")
          .layer("lineage")
          .definedBy("..loader.lineage..")
          .layer("load")
          .definedBy("..loader.load..")
          .layer("front")
          .definedBy("org.zhengmai.loader", "..loader.cli..")
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("document")
          .mayOnlyAccessLayers("source")
          .whereLayer("block")
          .mayOnlyAccessLayers("source", "document")
          .whereLayer("extract")
          .mayOnlyAccessLayers("source", "document", "block")
          .whereLayer("resolve")
          .mayNotAccessAnyLayer()
          .whereLayer("witness")
          .mayOnlyAccessLayers("source", "document", "extract", "resolve")
          .whereLayer("graph")
          .mayOnlyAccessLayers("source", "document", "extract", "resolve", "witness", "relation")
          .whereLayer("relation")
          .mayOnlyAccessLayers("source", "document", "extract")
          .whereLayer("lineage")
          .mayOnlyAccessLayers("source", "document", "extract", "resolve", "graph")
          .whereLayer("front")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule onlyLoadingAndTheCommandLineKnowTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackages("..loader.load..", "..loader.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.zhengmai.cypher..");

  @ArchTest
  static final ArchRule nobodyKnowsTheDriver =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("org.zhengmai.loader.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule patternsRunInLinearTime =
      classes()
          .that()
          .resideInAnyPackage(
              "..loader.source..",
              "..loader.document..",
              "..loader.block..",
              "..loader.extract..",
              "..loader.relation..",
              "..loader.lineage..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackage("java.util.regex..");
}
