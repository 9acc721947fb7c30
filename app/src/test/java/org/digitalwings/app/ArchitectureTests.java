package org.digitalwings.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.digitalwings.app", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTests {

    @Test
    void capabilitiesKeepToTheirBorders() {
        ApplicationModules.of(DigitalWings.class).verify();
    }

    @ArchTest
    static final ArchRule LIBRARIES_OF_SEARCH_AND_PLANNING_STAY_IN_MATCHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.lucene..",
                    "ai.djl..",
                    "com.google.ortools..",
                    "org.neo4j.kernel..",
                    "org.neo4j.graphdb..");

    @ArchTest
    static final ArchRule NOTHING_WAITS_ON_A_REACTIVE_STREAM = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("block(First|Last|Optional)?"))
                    .and(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(resideInAPackage("reactor.core.publisher")))));

    @ArchTest
    static final ArchRule NOTHING_SLEEPS = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class);

    @ArchTest
    static final ArchRule PACKAGES_ARE_CAPABILITIES = noClasses()
            .should()
            .resideInAnyPackage("..service..", "..util..", "..impl..", "..dto..", "..model..", "..common..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IS_SPECIAL =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Controller|Service)");

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_CALLED_SO =
            classes().that().areAnnotatedWith(RestController.class).should().haveSimpleNameEndingWith("Endpoint");

    @ArchTest
    static final ArchRule CLASSES_ARE_NOT_EXTENDED_BY_CHANCE = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .and()
            .areNotMetaAnnotatedWith(Controller.class)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT);
}
