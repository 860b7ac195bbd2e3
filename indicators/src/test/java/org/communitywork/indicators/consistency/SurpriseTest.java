// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurpriseTest {
    /** 1250000 has the three digits 125, 8820 the digits 882, 1.25 the digits 125; two thirds never end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "600多人次",
                "70余车次",
                "近20吨",
                "约300人",
                "300—400人",
                "882份",
                "8820份",
                "125万元",
                "1.25吨",
                "2/3",
                "下降24.4%"
            })
    void standard_includes(String quantity) {
        assertThat(Surprise.STANDARD.includes(MeasureKind.FLOW, Quantity.parse(quantity)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "十余处", "近10吨", "12次", "500份", "88万元", "0起", "零起", "全部", "xx人", "若干处", "□份", "80%以上", "超过882人", "不足882人",
                "882人以下", "数十项", "上千张", "下降0.8%"
            })
    void standard_leavesOut(String quantity) {
        assertThat(Surprise.STANDARD.includes(MeasureKind.FLOW, Quantity.parse(quantity)))
                .isFalse();
    }

    @Test
    void standard_leavesOutStocksAndLevels() {
        assertThat(Surprise.STANDARD.includes(MeasureKind.STOCK, Quantity.parse("3290人")))
                .isFalse();
        assertThat(Surprise.STANDARD.includes(MeasureKind.LEVEL, Quantity.parse("45.6%")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3290人, true", "3300人, false", "300多人, false"})
    void conventions_canBeReplaced(String quantity, boolean expected) {
        Surprise mine = new Surprise(ImmutableSet.of(MeasureKind.STOCK), ImmutableSet.of(), Ratio.ONE, 3);
        assertThat(mine.includes(MeasureKind.STOCK, Quantity.parse(quantity))).isEqualTo(expected);
        assertThat(mine.includes(MeasureKind.FLOW, Quantity.parse(quantity))).isFalse();
    }

    @Test
    void constructor_refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Surprise(ImmutableSet.of(), ImmutableSet.of(), Ratio.ONE, 0))
                .withMessage("Digits must be at least 1: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Surprise(ImmutableSet.of(), ImmutableSet.of(Qualifier.ALL), Ratio.ONE, 1))
                .withMessageContaining("Qualifiers must be among");
    }

    @Test
    void conventions_areValues() {
        assertThat(SerializableTester.reserialize(Surprise.STANDARD)).isEqualTo(Surprise.STANDARD);
    }
}
