// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What core may use and in which order its packages stand; rules for the whole library stand in indicators. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "org.communitywork.core";

    /** Lowest first: a package may use only what stands before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "number",
            "quantity",
            "period",
            "division",
            "organization",
            "community",
            "honor",
            "campaign",
            "service",
            "report",
            "json");

    @ArchTest
    static final ArchRule core_usesFewLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "..",
                    "java..",
                    "com.fasterxml.jackson..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.immutables..",
                    "org.jspecify..");

    @ArchTest
    static void packages_areInTheOrder(JavaClasses core) {
        assertThat(core.getPackage(ROOT).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(ORDER);
    }

    @ArchTest
    static void packages_useOnlyLowerOnes(JavaClasses core) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] higher = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::within)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(within(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(higher)
                    .allowEmptyShould(true)
                    .check(core);
        }
    }

    private static String within(String subject) {
        return ROOT + "." + subject + "..";
    }
}
