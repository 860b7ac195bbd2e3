// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No place where text comes in is forgotten. */
@AnalyzeClasses(packages = "org.communitywork")
class EntryPointTest {
    private static final DescribedPredicate<JavaMethod> READS_TEXT = DescribedPredicate.describe(
            "read a text",
            method -> method.getName().matches("parse|read[A-Za-z]*")
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getRawParameterTypes().isEmpty()
                    && method.getRawParameterTypes().get(0).isEquivalentTo(String.class));

    @ArchTest
    static final ArchRule readers_areEntryPoints = methods()
            .that(READS_TEXT)
            .should(new ArchCondition<>("be used by an entry point") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean used = method.getAccessesToSelf().stream()
                            .anyMatch(access -> access.getOriginOwner().isEquivalentTo(EntryPoint.class));
                    events.add(new SimpleConditionEvent(method, used, method.getFullName()));
                }
            });
}
