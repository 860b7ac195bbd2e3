// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Asks a type for equals and hashCode, its own or, if it is abstract, those of each type that implements it. */
final class HaveOwnEquality extends ArchCondition<JavaClass> {
    HaveOwnEquality() {
        super("have equals and hashCode of their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isAbstract = type.getModifiers().contains(JavaModifier.ABSTRACT);
        boolean has = isAbstract ? type.getAllSubclasses().stream().allMatch(HaveOwnEquality::has) : has(type);
        if (!has) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no equals or hashCode"));
        }
    }

    private static boolean has(JavaClass type) {
        return type.isRecord()
                || (type.tryGetMethod("equals", Object.class).isPresent()
                        && type.tryGetMethod("hashCode").isPresent());
    }
}
