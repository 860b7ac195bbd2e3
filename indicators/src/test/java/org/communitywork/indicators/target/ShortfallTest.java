// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.code;

import com.google.common.testing.SerializableTester;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {
    private static Shortfall shortfall(Criterion criterion, String measure, String... lines) {
        return Target.of(TargetTest.CHECK_UPS, criterion)
                .check(Samples.observations(lines), SUBJECT, YEAR)
                .shortfall(code(measure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 80 of 100 needed: 11 if 69 were examined (the most below 70), 20 if 60 and a bit
                "近70人  | 100人  | [11, 20]", // (60, 70): more than 10, less than 20
                "70人   | 100人  | 10",
                "79人   | 100人  | 1",
                "80人   | 100人  | 0",
                // 80 % of 101 is 80.8
                "80人   | 101人  | 1",
                // 80 % of (90, 100) is (72, 80)
                "70人   | 近100人 | [0, 10]", // (50, 100): (40, 80) less 70
                "70人以上 | 100人 | [0, 10]", // 10 if it is 70, none if it is 80 or more
            })
    void amount_goesFromTheBestToTheWorstCase(String examined, String due, String expected) {
        Optional<Amount> amount = shortfall(
                        Criterion.atLeast("80%"), "ELD.EXAMINED", "ELD.EXAMINED = " + examined, "ELD.DUE = " + due)
                .amount();
        assertThat(amount.orElseThrow().range()).isEqualTo(Ranges.parse(expected));
    }

    @Test
    void atMost_asksForAFall() {
        Shortfall fall = shortfall(Criterion.atMost("5%"), "ELD.EXAMINED", "ELD.EXAMINED = 9人", "ELD.DUE = 100人");
        assertThat(fall.isFalling()).isTrue();
        assertThat(fall.text(Language.CHINESE)).isEqualTo("ELD.EXAMINED 超出 4人");
        assertThat(fall.text(Language.ENGLISH)).isEqualTo("ELD.EXAMINED is in excess by 4 people");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80%  | ELD.EXAMINED     | ELD.EXAMINED = xx人    | ELD.DUE = 100人   | NOT_COMPUTED",
                "80%  | ELD.EXAMINED     | ELD.CHECKUP_RATE = 70% | ELD.DUE = 100人   | NOT_COMPUTED",
                "80%  | ELD.OTHER        | ELD.EXAMINED = 70人    | ELD.DUE = 100人   | NOT_IN_FORMULA",
                "80%  | ELD.EXAMINED     | ELD.EXAMINED = 7吨     | ELD.DUE = 10吨    | NOT_COUNTED",
                "120% | ELD.EXAMINED     | ELD.EXAMINED = 70人    | ELD.DUE = 100人   | UNREACHABLE",
                "80%  | ELD.EXAMINED     | ELD.EXAMINED = 70人    | ELD.DUE = 100人以上 | UNBOUNDED",
                "80%  | ELD.EXAMINED     | ELD.EXAMINED = 70人    | ELD.DUE = 100人以下 | UNREACHABLE",
            })
    void absence_hasAReason(String limit, String measure, String one, String other, ShortfallReason reason) {
        Shortfall absent = shortfall(Criterion.atLeast(limit), measure, one, other);
        assertThat(absent.reason()).contains(reason);
        assertThat(absent.amount()).isEmpty();
        assertThat(absent.isFalling()).isFalse();
        assertThat(absent.text(Language.CHINESE)).isEqualTo(measure + ":" + reason.label());
    }

    @Test
    void absence_whereTheMeasureHasNoEffectOrTheOtherLimitIsInTheWay() {
        Indicator even = Indicator.ratio("X.R")
                .name("比", "Ratio")
                .formula("(X.A + X.B) / (X.A + X.B + X.C)")
                .build();
        // (a + b)/(a + b + c) with c = 0 is 1 whatever a is; the lack of 1 = 100 % against 1 has no slope in a
        Shortfall none = Target.of(even, Criterion.moreThan("1"))
                .check(Samples.observations("X.A = 1人", "X.B = 1人", "X.C = 0人"), SUBJECT, YEAR)
                .shortfall(code("X.A"));
        assertThat(none.reason()).contains(ShortfallReason.NO_EFFECT);
        // 1/3 -> 2/3 jumps over 40 % to 60 %
        Shortfall jump = shortfall(Criterion.within("40%", "60%"), "ELD.EXAMINED", "ELD.EXAMINED = 1人", "ELD.DUE = 3人");
        assertThat(jump.reason()).contains(ShortfallReason.UNREACHABLE);
        Shortfall lands =
                shortfall(Criterion.within("40%", "70%"), "ELD.EXAMINED", "ELD.EXAMINED = 1人", "ELD.DUE = 3人");
        assertThat(lands.amount().orElseThrow().range()).isEqualTo(Ranges.parse("1"));
        Shortfall both =
                shortfall(Criterion.within("40%", "60%"), "ELD.EXAMINED", "ELD.EXAMINED = 约50人", "ELD.DUE = 近60人");
        assertThat(both.reason()).contains(ShortfallReason.UNREACHABLE);
    }

    @Test
    void shortfall_survivesSerialization() {
        SerializableTester.reserializeAndAssert(
                shortfall(Criterion.within("40%", "70%"), "ELD.EXAMINED", "ELD.EXAMINED = 1人", "ELD.DUE = 3人"));
        SerializableTester.reserializeAndAssert(Shortfall.absent(code("X.A"), ShortfallReason.UNREACHABLE));
    }

    @Test
    void shortfall_hasAnAmountOrAReason() {
        assertThatThrownBy(
                        () -> ImmutableShortfall.builder().measure(code("X.A")).build())
                .hasMessage("Shortfall must have either an amount or a reason: 'X.A'");
    }

    @Test
    void reasons_differ() {
        assertThat(ShortfallReason.values()).extracting(ShortfallReason::label).doesNotHaveDuplicates();
        assertThat(ShortfallReason.values())
                .extracting(ShortfallReason::englishLabel)
                .doesNotHaveDuplicates();
        assertThat(ShortfallReason.values()).noneMatch(reason -> reason.label().isBlank());
    }
}
