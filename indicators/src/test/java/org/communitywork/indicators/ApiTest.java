// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What holds for everything that users of the library see. */
@AnalyzeClasses(
        packages = {ArchitectureTest.CORE, ArchitectureTest.INDICATORS},
        importOptions = DoNotIncludeTests.class)
class ApiTest {
    private static final DescribedPredicate<JavaClass> BUILDER =
            describe("builders", type -> type.getSimpleName().endsWith("Builder"));

    /** A collection or an array that a user could change. */
    private static final DescribedPredicate<JavaClass> CHANGEABLE = describe(
            "changeable",
            type -> type.isArray()
                    || ((type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                            && !type.getSimpleName().startsWith("Immutable")));

    /** Readers, writers and rules of users' own have no need to be stored or sent. */
    private static final ImmutableSet<String> NOT_STORED =
            ImmutableSet.of("CommunityJson", "IndicatorsJson", "ConsistencyChecker", "ReportSet");

    private static final DescribedPredicate<JavaClass> VALUE = describe(
            "values",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.isInterface()
                    && !type.isEnum()
                    && !type.isAnnotation()
                    && !BUILDER.test(type)
                    && !NOT_STORED.contains(type.getSimpleName())
                    && type.getFields().stream()
                            .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)));

    @ArchTest
    static void packages_sayThatNothingIsNull(JavaClasses library) {
        for (String root : ImmutableSet.of(ArchitectureTest.CORE, ArchitectureTest.INDICATORS)) {
            for (JavaPackage each : library.getPackage(root).getSubpackagesInTree()) {
                assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue();
            }
        }
    }

    @ArchTest
    static final ArchRule fields_ofPublicTypesAreFinal = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(not(BUILDER))
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule fields_ofPublicTypesHoldNothingChangeable = fields().that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(not(BUILDER))
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawType(not(CHANGEABLE));

    @ArchTest
    static final ArchRule methods_giveNothingChangeable = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should()
            .haveRawReturnType(not(CHANGEABLE));

    @ArchTest
    static final ArchRule values_canBeStored = classes().that(VALUE).should().beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule values_compareByWhatTheyHold =
            classes().that(VALUE).and(not(assignableTo(Throwable.class))).should(new HaveOwnEquality());
}
