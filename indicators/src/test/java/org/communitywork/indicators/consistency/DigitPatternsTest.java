// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.AWARENESS;
import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.REFUSE;
import static org.communitywork.indicators.consistency.Reports.TEAMS;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.measure;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;

class DigitPatternsTest {
    private static final DigitPatterns RULE = DigitPatterns.STANDARD;

    /** A report with figures of measures of its own. */
    private static WorkReport report(int... numbers) {
        WorkReport.Builder report = Reports.report("R1", "a", "2010");
        for (int i = 0; i < numbers.length; i++) {
            Measure measure = measure("X.M" + i, "数" + i, "Number " + i, "件", MeasureKind.FLOW);
            report.addMeasures(measure).addObservations(figure("R1:一", measure, numbers[i] + "件"));
        }
        return report.build();
    }

    private static int[] numbers(int count, IntUnaryOperator number) {
        return IntStream.range(0, count).map(number).toArray();
    }

    @Test
    void example_isRounded() {
        // 18 of 20 end in 5, two in 1: P(Bin(20, 1/5) >= 18) = (C(20,18) 4^2 + C(20,19) 4 + 1) / 5^20 = 3121 / 5^20
        ImmutableList<ConsistencyCheck> checks =
                RULE.check(set(report(numbers(20, i -> i < 18 ? 15 + 10 * i : 201 + i * 10))));
        assertThat(checks).hasSize(3).extracting(ConsistencyCheck::rule).containsOnly("DIGIT_PATTERNS");
        assertThat(checks.get(0).outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        // 3121 / 95367431640625 = 3.2726E-11
        assertThat(checks.get(0).arithmetic()).contains("0, 5: 18 / 20, P ≤ 0.000000000033 ≤ 0.001");
        assertThat(single(checks.get(0).findings()).severity()).isEqualTo(Severity.INFO);
        assertThat(checks.get(0).observations()).hasSize(20);
        assertThat(checks.get(0).message().text(Language.CHINESE))
                .isEqualTo("a社区:20个数字中末位为0, 5的有18个,概率不超过0.000000000033");
        // 10 P(Bin(20, 1/10) >= 18) = 10 (190 * 81 + 20 * 9 + 1) / 10^20 = 1.5571E-15
        assertThat(checks.get(1).arithmetic()).contains("5: 18 / 20, P ≤ 0.0000000000000016 ≤ 0.001");
        assertThat(checks.get(2).outcome()).as("too few for Benford").isEqualTo(ConsistencyOutcome.UNDETERMINED);
    }

    @Test
    void counting_holds() {
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(report(numbers(20, i -> 110 + 7 * i))));
        // 110, 117, ... runs through all last digits twice: 4 of 20 end in 0 or 5
        assertThat(checks.get(0).arithmetic().orElseThrow()).startsWith("0, 5: 4 / 20, P ≤ ");
        assertThat(checks)
                .extracting(ConsistencyCheck::outcome)
                .containsExactly(ConsistencyOutcome.HOLDS, ConsistencyOutcome.HOLDS, ConsistencyOutcome.UNDETERMINED);
    }

    @Test
    void fewFigures_areUndetermined() {
        assertThat(RULE.check(set(report(numbers(19, i -> 100 + 10 * i)))))
                .hasSize(3)
                .allMatch(check -> check.outcome() == ConsistencyOutcome.UNDETERMINED
                        && check.findings().isEmpty());
        assertThat(RULE.check(set(Reports.report("R1", "a", "2010").build()))).isEmpty();
    }

    @Test
    void firstDigits_areThoseOfBenford() {
        // 50 figures that begin with 9: 9 P(Bin(50, 0.046) >= 50) = 9 * 0.046^50, which is far below 0.001
        assertThat(RULE.check(set(report(numbers(50, i -> i < 25 ? 9 : 9000 + i))))
                        .get(2)
                        .outcome())
                .isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(RULE.check(set(report(numbers(50, i -> 9000 + i)))).get(2).outcome())
                .as("all of one size")
                .isEqualTo(ConsistencyOutcome.UNDETERMINED);
        // the powers of two follow Benford's law: 1, 2, 4, ... 2^29
        assertThat(new DigitPatterns(1, 30, Ratio.HUNDRED, Ratio.of(1, 1000))
                        .check(set(report(numbers(30, i -> 1 << i))))
                        .get(2)
                        .outcome())
                .isEqualTo(ConsistencyOutcome.HOLDS);
    }

    /** s / 1000 is at least log10((d + 1) / d) if 10^s d^1000 is at least (d + 1)^1000, and s - 1 is not enough. */
    @Test
    void sharesOfFirstDigits_areTheLeastBounds() {
        DigitPatterns.FIRST_SHARES.forEach((digit, share) -> {
            int thousandths = share.times(Ratio.of(1000)).numerator().intValueExact();
            BigInteger base = BigInteger.valueOf(digit).pow(1000);
            BigInteger next = BigInteger.valueOf(digit + 1L).pow(1000);
            assertThat(base.multiply(BigInteger.TEN.pow(thousandths))).isGreaterThanOrEqualTo(next);
            assertThat(base.multiply(BigInteger.TEN.pow(thousandths - 1))).isLessThan(next);
        });
        assertThat(DigitPatterns.FIRST_SHARES).hasSize(9);
    }

    @Test
    void figures_areExactCountsStatedOnce() {
        WorkReport report = Reports.report("R1", "a", "2010")
                .addObservations(
                        figure("R1:一", PEOPLE, "3290人"),
                        figure("R1:二", PEOPLE, "3290人"),
                        figure("R1:二", PEOPLE, "3000多人"),
                        figure("R1:二", PEOPLE, "xx人"),
                        figure("R1:二", REFUSE, "12.5吨"),
                        figure("R1:二", TEAMS, "5支"),
                        figure("R1:二", HOUSEHOLDS, "0户"),
                        figure("R1:二", AWARENESS, "80%"))
                .build();
        assertThat(RULE.check(set(report)))
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("0, 5: 1 / 1", "0: 1 / 1", "3: 1 / 2");
    }

    @Test
    void bounds_areAmongWhatTheyBound() {
        // 10 has a last digit that says something, 9 has none
        assertThat(RULE.check(set(report(10, 9))).get(0).arithmetic()).contains("0, 5: 1 / 1");
        // one that ends in 5: P(Bin(1, 1/5) >= 1) = 1/5
        assertThat(new DigitPatterns(1, 1, Ratio.ONE, Ratio.of(1, 5))
                        .check(set(report(15)))
                        .get(0)
                        .outcome())
                .isEqualTo(ConsistencyOutcome.FAILS);
        // 900 is a hundred times 9; fifty figures that begin with 9, as above
        assertThat(RULE.check(set(report(numbers(50, i -> i < 25 ? 9 : 900))))
                        .get(2)
                        .outcome())
                .isEqualTo(ConsistencyOutcome.FAILS);
    }

    @Test
    void conventions_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitPatterns(0, 1, Ratio.ONE, Ratio.of(1, 2)))
                .withMessage("Least number of figures must be at least 1: '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> new DigitPatterns(1, 0, Ratio.ONE, Ratio.of(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitPatterns(1, 1, Ratio.of(1, 2), Ratio.of(1, 2)))
                .withMessage("Factor must be at least 1: '0.5'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitPatterns(1, 1, Ratio.ONE, Ratio.ZERO))
                .withMessage("Limit must be above 0 and below 1: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitPatterns(1, 1, Ratio.ONE, Ratio.ONE))
                .withMessage("Limit must be above 0 and below 1: '1'");
    }
}
