// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.community.PopulationGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {
    private static Service.Builder checkUp() {
        return Service.builder().name("免费体检").addGroups(PopulationGroups.ELDERLY_60);
    }

    @ParameterizedTest
    @CsvSource({"60, 59, false", "60, 60, true", "60, 61, true", "0, 0, true", "150, 149, false"})
    void isOpenAt_holdsTheAgeAgainstTheMinimum(int minimum, int age, boolean open) {
        assertThat(checkUp().minimumAge(minimum).build().isOpenAt(age)).isEqualTo(open);
    }

    @Test
    void isOpenAt_isTrueWithoutMinimum() {
        assertThat(checkUp().build().isOpenAt(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 151, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void minimumAge_isBounded(int age) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkUp().minimumAge(age).build())
                .withMessage("Minimum age must be from 0 to 150: '%s'", age);
    }

    @Test
    void service_needsAName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Service.builder().build())
                .withMessageContaining("[name]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkUp().name("\t").build())
                .withMessage("Name of service must not be blank");
    }

    @Test
    void free_isOpenWhereTheSourceIsSilent() {
        assertThat(checkUp().build().free()).isEmpty();
        assertThat(checkUp().free(false).build().free()).contains(false);
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(checkUp().build(), checkUp().build())
                .addEqualityGroup(checkUp().free(false).build())
                .addEqualityGroup(checkUp().free(true).build())
                .testEquals();
        SerializableTester.reserializeAndAssert(
                checkUp().minimumAge(60).atHome(true).build());
    }
}
