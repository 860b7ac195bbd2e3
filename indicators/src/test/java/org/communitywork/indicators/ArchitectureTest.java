// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules for the whole library, here where both of its modules are in sight. */
@AnalyzeClasses(
        packages = {ArchitectureTest.CORE, ArchitectureTest.INDICATORS},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String CORE = "org.communitywork.core";
    static final String INDICATORS = "org.communitywork.indicators";

    private static final Pattern FLOATING_POINT = Pattern.compile("(java\\..*)?(double|float|Double|Float).*");

    /** Lowest first: a package may use only what stands before it. */
    private static final ImmutableList<String> ORDER = Stream.concat(
                    Stream.of(
                                    "text",
                                    "number",
                                    "quantity",
                                    "period",
                                    "division",
                                    "measure",
                                    "organization",
                                    "community",
                                    "honor",
                                    "campaign",
                                    "service",
                                    "report",
                                    "json")
                            .map(subject -> CORE + "." + subject),
                    Stream.of(
                                    "language",
                                    "definition",
                                    "observation",
                                    "calculation",
                                    "target",
                                    "grade",
                                    "composition",
                                    "scorecard",
                                    "rollup",
                                    "trend",
                                    "survey",
                                    "disclosure",
                                    "consistency",
                                    "catalog",
                                    "json")
                            .map(subject -> INDICATORS + "." + subject))
            .collect(toImmutableList());

    @ArchTest
    static final ArchRule library_usesFewLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE + "..",
                    INDICATORS + "..",
                    "java..",
                    "com.fasterxml.jackson..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.apache.commons.statistics.distribution..",
                    "org.immutables..",
                    "org.jspecify..");

    @ArchTest
    static void packages_areInTheOrder(JavaClasses library) {
        assertThat(packagesOf(library, CORE)).isSubsetOf(ORDER);
        assertThat(packagesOf(library, INDICATORS)).isSubsetOf(ORDER);
    }

    @ArchTest
    static void packages_useOnlyLowerOnes(JavaClasses library) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(library);
        }
    }

    @ArchTest
    static final ArchRule figures_areNeverFloatingPoint = members()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(modifier(PUBLIC).or(modifier(PROTECTED)))
            .should(notInvolveFloatingPoint());

    @ArchTest
    static final ArchRule streams_areNotTheStandardOnes = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule dates_areOfJavaTime = GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;

    @ArchTest
    static final ArchRule nothing_isLogged = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class);

    @ArchTest
    static final ArchRule state_isNeverStatic =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule clock_isNeverRead = noClasses()
            .should()
            .callMethodWhere(target(DescribedPredicate.and(owner(resideInAPackage("java.time..")), name("now"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule defaults_ofTheMachineAreNeverUsed = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            // These read the default locale unseen: digits and letters differ with it.
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule files_areOpenedForJsonOnly = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..");

    @ArchTest
    static void modules_exportEveryPackage(JavaClasses library) throws Exception {
        for (String root : Set.of(CORE, INDICATORS)) {
            Set<String> exported =
                    module(root).exports().stream().map(Exports::source).collect(Collectors.toSet());
            assertThat(exported).as("exports of module %s", root).isEqualTo(packagesOf(library, root));
        }
    }

    private static Set<String> packagesOf(JavaClasses library, String root) {
        return library.getPackage(root).getSubpackagesInTree().stream()
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
    }

    private static ModuleDescriptor module(String root) throws ClassNotFoundException, URISyntaxException {
        Class<?> inModule = Class.forName(root + ".package-info");
        Path jarOrFolder = Path.of(
                inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(jarOrFolder).find(root).orElseThrow().descriptor();
    }

    private static ArchCondition<JavaMember> notInvolveFloatingPoint() {
        return new ArchCondition<>("not involve floating point") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                member.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> FLOATING_POINT.matcher(type.getName()).matches())
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getDescription() + " involves " + type.getName())));
            }
        };
    }
}
