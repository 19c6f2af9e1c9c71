package org.jalon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jalon.Application;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The floors of the house: what may use what. */
class HouseTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.jalon");

  @Test
  void a_module_uses_only_what_it_says_it_uses() {
    MODULES.verify();
  }

  @Test
  void the_house_is_drawn_at_each_build() {
    new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

    assertThat(java.nio.file.Path.of("target/spring-modulith-docs/components.puml"))
        .isNotEmptyFile();
  }

  @Test
  void packages_do_not_turn_in_circles() {
    slices().matching("org.jalon.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_language_of_lheo_knows_neither_spring_nor_the_database() {
    noClasses()
        .that()
        .resideInAPackage("org.jalon.lheo..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate..")
        .check(CLASSES);
  }

  @Test
  void public_pages_never_touch_the_database() {
    noClasses()
        .that()
        .resideInAPackage("org.jalon.web..")
        .and()
        // The page of one offer reads its stored fragment, and says when the database is away.
        .resideOutsideOfPackage("org.jalon.web.professional")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jalon.offer..",
            "org.jalon.lheo..",
            "org.jalon.database..",
            "jakarta.persistence..",
            "org.hibernate..",
            "java.sql..",
            "javax.sql..")
        .check(CLASSES);
  }

  @Test
  void only_the_search_module_knows_the_index() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.jalon.search..", "org.jalon.understanding..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search..")
        .check(CLASSES);
  }

  @Test
  void what_people_type_is_cut_into_words_with_lucene_and_without_an_index() {
    noClasses()
        .that()
        .resideInAPackage("org.jalon.understanding..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.lucene..", "org.hibernate.search..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.apache.lucene.analysis..", "org.apache.lucene.util.."))))
        .check(CLASSES);
  }

  @Test
  void every_package_says_that_nothing_is_null_in_it() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
    assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
        .allSatisfy(name -> assertThat(CLASSES.contain(name + ".package-info")).as(name).isTrue());
  }
}
