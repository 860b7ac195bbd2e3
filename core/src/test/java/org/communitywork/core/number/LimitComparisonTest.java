// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitComparisonTest {

    @ParameterizedTest
    @CsvSource({
        // 1599 of 2000 against at least 80% and at least 80.0%
        "FULL_VALUE, 79.95, 0, 80, false",
        "FULL_VALUE, 79.95, 1, 80, false",
        "ROUNDED_VALUE, 79.95, 0, 80, true",
        "ROUNDED_VALUE, 79.95, 1, 80, true",
        // the digits of the limit matter: 79.94 is 79.9 under 80.0
        "ROUNDED_VALUE, 79.94, 0, 80, true",
        "ROUNDED_VALUE, 79.94, 1, 80, false"
    })
    void atLeast_dependsOnTheMethod(LimitComparison comparison, String value, int decimals, String limit, boolean met) {
        Ratio operand = comparison.operand(Ratio.parse(value), Rounding.gbt8170Decimals(decimals));
        assertThat(operand.compareTo(Ratio.parse(limit)) >= 0).isEqualTo(met);
    }

    @Test
    void moreThan_canFailRoundedAndHoldInFull() {
        Ratio value = Ratio.parse("80.04");
        Rounding toLimitDigits = Rounding.gbt8170Decimals(1);
        assertThat(LimitComparison.FULL_VALUE.operand(value, toLimitDigits)).isGreaterThan(Ratio.of(80));
        assertThat(LimitComparison.ROUNDED_VALUE.operand(value, toLimitDigits)).isEqualTo(Ratio.of(80));
    }

    @Test
    void range_isRoundedMemberByMember() {
        Range<Ratio> known = Ranges.parse("(79.2, 79.5)");
        Rounding toLimitDigits = Rounding.gbt8170Decimals(0);
        assertThat(LimitComparison.FULL_VALUE.operand(known, toLimitDigits)).isEqualTo(known);
        assertThat(LimitComparison.ROUNDED_VALUE.operand(known, toLimitDigits)).isEqualTo(Ranges.parse("79"));
    }

    @Test
    void range_mustNotBeEmpty() {
        Range<Ratio> empty = Range.openClosed(Ratio.ONE, Ratio.ONE);
        for (LimitComparison comparison : LimitComparison.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> comparison.operand(empty, Rounding.gbt8170Decimals(0)))
                    .withMessage("Range must not be empty: '(1, 1]'");
        }
    }

    @Test
    void labels_areThoseOfTheStandard() {
        assertThat(LimitComparison.FULL_VALUE.label()).isEqualTo("全数值比较法");
        assertThat(LimitComparison.ROUNDED_VALUE.label()).isEqualTo("修约值比较法");
        assertThat(LimitComparison.FULL_VALUE.englishLabel()).isEqualTo("full-value comparison");
        assertThat(LimitComparison.ROUNDED_VALUE.englishLabel()).isEqualTo("rounded-value comparison");
    }
}
