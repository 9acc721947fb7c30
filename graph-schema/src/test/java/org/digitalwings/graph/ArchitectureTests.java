package org.digitalwings.graph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What graph-schema may depend on, and how it is built. */
@AnalyzeClasses(packages = "org.digitalwings.graph", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTests {

    @ArchTest
    static final ArchRule knowsNeitherMatchingNorTheApplicationNorTheWeb = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.digitalwings.matching..",
                    "org.digitalwings.app..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.boot..");

    @ArchTest
    static final ArchRule keepsTheEmbeddedServerToOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.digitalwings.graph.embedded..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("org.neo4j.."))
                    .and(not(resideInAnyPackage("org.neo4j.driver..", "org.neo4j.cypherdsl.."))));

    @ArchTest
    static final ArchRule putsTheFoundationsUnderEverythingElse = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.digitalwings.graph.embedded..",
                    "org.digitalwings.graph.migration..",
                    "org.digitalwings.graph.change..",
                    "org.digitalwings.graph.member..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("org.digitalwings.graph.."))
                    .and(not(resideInAnyPackage(
                            "org.digitalwings.graph.embedded..",
                            "org.digitalwings.graph.migration..",
                            "org.digitalwings.graph.change..",
                            "org.digitalwings.graph.member.."))));

    @ArchTest
    static final ArchRule hasNoCyclesOfPackages =
            slices().matching("org.digitalwings.graph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesPackagesAfterCapabilities = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..impl..", "..dto..", "..service..", "..model..", "..common..", "..repository..");

    @ArchTest
    static final ArchRule namesClassesAfterWhatIsSpecialAboutThem = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)")
            .because("a name says what is special about a class");

    @ArchTest
    static final ArchRule neverWaits = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Flux.class, "blockFirst")
            .orShould()
            .callMethod(Flux.class, "blockLast");

    @ArchTest
    static final ArchRule keepsFieldsPrivate = fields().that()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .bePrivate();

    @ArchTest
    static void closesClassesToInheritance(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> type.getModifiers().stream()
                                .noneMatch(modifier ->
                                        modifier == JavaModifier.FINAL || modifier == JavaModifier.ABSTRACT))
                        .filter(type -> !type.isAssignableTo(Enum.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @ArchTest
    static void marksEveryPackage(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .isEmpty();
    }
}
