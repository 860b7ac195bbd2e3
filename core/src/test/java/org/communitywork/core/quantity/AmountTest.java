// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the reports; the arithmetic is done by hand. */
class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36次|100多次|(136, 236) 次",
                "36次|100次以上|[136, ∞) 次",
                "近20吨|500公斤|(10.5, 20.5) 吨",
                "96万平方米|0.04平方公里|1000000 平方米",
                "3个月|1年|15 个月",
                "xx人|5人|[5, ∞) 人"
            })
    void plus_addsInTheFirstUnit(String one, String other, String sum) {
        assertThat(Quantity.parse(one).plus(Quantity.parse(other))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3290人|1000多人|(1290, 2290) 人", "80%|75%以上|(-∞, 5] %", "1吨|近20公斤|(0.98, 0.99) 吨"})
    void minus_subtractsInTheFirstUnit(String one, String other, String difference) {
        assertThat(Quantity.parse(one).minus(Quantity.parse(other))).hasToString(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2596人|5692人|649/1423",
                "近20吨|70余车次|(0.125, 2/7) 吨/车次",
                "12万元|3个小区|40000 元/小区",
                "1000多人|20余场|(100/3, 100) 人/场",
                "2948人|0.96平方公里|18425/6 人/平方公里",
                "1公顷|1亩|15",
                "100人以上|2户|[50, ∞) 人/户"
            })
    void dividedBy_givesAQuotient(String one, String other, String quotient) {
        assertThat(Quantity.parse(one).dividedBy(Quantity.parse(other))).hasToString(quotient);
    }

    @Test
    void dividedBy_refusesADivisorThatMayBeZero() {
        assertThatThrownBy(() -> Quantity.parse("3人").dividedBy(Quantity.parse("xx户")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void times_multiplies() {
        assertThat(Quantity.parse("近20吨").times(Ratio.of(-1, 2))).hasToString("(-10, -5) 吨");
        assertThat(Quantity.parse("xx吨").times(Ratio.ZERO)).hasToString("0 吨");
    }

    @ParameterizedTest
    @CsvSource({
        "600多人次, 600人次, TRUE, TRUE, FALSE, FALSE, FALSE",
        "80%以上, 80%, TRUE, UNKNOWN, UNKNOWN, FALSE, UNKNOWN",
        "近20吨, 15吨, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "近20吨, 20000公斤, FALSE, FALSE, TRUE, TRUE, FALSE",
        "96万平方米, 0.96平方公里, TRUE, FALSE, TRUE, FALSE, TRUE",
        "xx人, 0人, TRUE, UNKNOWN, UNKNOWN, FALSE, UNKNOWN",
        "5人, 3—5人, TRUE, UNKNOWN, UNKNOWN, FALSE, UNKNOWN",
    })
    void comparison_hasThreeAnswers(
            String one,
            String other,
            Ternary atLeast,
            Ternary moreThan,
            Ternary atMost,
            Ternary lessThan,
            Ternary equal) {
        Quantity first = Quantity.parse(one);
        Quantity second = Quantity.parse(other);
        assertThat(first.isAtLeast(second)).isEqualTo(atLeast);
        assertThat(first.isMoreThan(second)).isEqualTo(moreThan);
        assertThat(first.isAtMost(second)).isEqualTo(atMost);
        assertThat(first.isLessThan(second)).isEqualTo(lessThan);
        assertThat(first.isEqualTo(second)).isEqualTo(equal);
    }

    @Test
    void plus_addsAmountsAndQuantities() {
        Amount two = Quantity.parse("36次").plus(Quantity.parse("100多次"));
        assertThat(two.plus(Quantity.parse("4次"))).hasToString("(140, 240) 次");
        assertThat(Quantity.parse("4次").plus(two)).isEqualTo(two.plus(Quantity.parse("4次")));
        assertThat(two.amount()).isSameAs(two);
    }

    @Test
    void in_converts() {
        Amount fields = Quantity.parse("300多亩").amount();
        assertThat(fields.in(Units.HECTARE)).hasToString("(20, 80/3) 公顷");
        assertThat(fields.in(Units.HECTARE).in(Units.MU)).isEqualTo(fields);
        assertThatThrownBy(() -> fields.in(Units.METER)).hasMessage("Units differ: 亩/米");
    }

    @Test
    void amount_refusesAnEmptyRange() {
        Range<Ratio> empty = Range.closedOpen(Ratio.ONE, Ratio.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(empty, Units.PERSON))
                .withMessageStartingWith("Range of an amount must not be empty");
    }

    @Test
    void amount_serializes() {
        SerializableTester.reserializeAndAssert(Quantity.parse("近20吨").amount());
    }
}
