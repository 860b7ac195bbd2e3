// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The laws know no test engine, so that each of them can be replaced. */
@AnalyzeClasses(packages = ArchitectureTest.TESTKIT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String TESTKIT = "org.communitywork.testkit";

    @ArchTest
    static final ArchRule laws_knowNoEngine = noClasses()
            .that()
            .resideInAnyPackage(TESTKIT + ".laws..", TESTKIT + ".sample..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "org.assertj..", "org.junit..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule engine_isUsedByGeneratorsOnly = noClasses()
            .that()
            .resideOutsideOfPackages(TESTKIT + ".arbitraries..", TESTKIT + ".domain..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.jqwik..");

    @ArchTest
    static final ArchRule assertions_standAlone = noClasses()
            .that()
            .resideInAPackage(TESTKIT + ".assertions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    TESTKIT + ".laws..", TESTKIT + ".arbitraries..", TESTKIT + ".domain..", TESTKIT + ".sample..");

    @ArchTest
    static final ArchRule laws_standBelow = noClasses()
            .that()
            .resideInAPackage(TESTKIT + ".laws..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TESTKIT + ".arbitraries..", TESTKIT + ".domain..");

    @ArchTest
    static final ArchRule state_isNeverStatic =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule clock_isNeverRead = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");
}
