// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.testkit.laws.Definitions.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetLawsTest {
    private static final Target TARGET = Target.atLeast(Definitions.CHECK_UPS, "80%");
    private static final BigDecimal LIMIT = BigDecimal.valueOf(80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ParameterizedTest
    @MethodSource("org.communitywork.testkit.laws.Definitions#targets")
    void library_obeysAllLaws(Target target) {
        IndicatorSamples samples = IndicatorSamples.of(target.indicator());
        TargetLaws.check(target, samples, VerdictRule.of(target), Trials.STANDARD.withTries(100));
    }

    @ParameterizedTest
    @MethodSource("org.communitywork.testkit.laws.Definitions#relativeTargets")
    void library_obeysAllLawsBesideAReference(Target target) {
        IndicatorSamples samples = IndicatorSamples.of(target.indicator());
        TargetLaws.check(target, samples, VerdictRule.of(target), Trials.STANDARD.withTries(60));
    }

    private static boolean isPossible(Map<String, BigDecimal> figures) {
        BigDecimal part = figures.get("ELD.EXAMINED");
        BigDecimal whole = figures.get("ELD.DUE");
        return part != null && whole != null && whole.signum() > 0 && part.compareTo(whole) <= 0;
    }

    /** Cross-multiplies: part * 100 against 80 * whole. */
    private static int compare(Map<String, BigDecimal> figures) {
        return at(figures, "ELD.EXAMINED").multiply(HUNDRED).compareTo(LIMIT.multiply(at(figures, "ELD.DUE")));
    }

    private static @Nullable Boolean right(Map<String, BigDecimal> figures) {
        return isPossible(figures) ? compare(figures) >= 0 : null;
    }

    @Test
    void handWrittenRule_obeysAllLaws() {
        TargetLaws.check(TARGET, VerdictRule.ofNumbers(TargetLawsTest::right));
        TargetLaws.check(TARGET, VerdictRule.ofCommunities(communities -> {
            BigDecimal part = BigDecimal.ZERO;
            BigDecimal whole = BigDecimal.ZERO;
            for (Map<String, BigDecimal> figures : communities) {
                if (figures.size() < 2) {
                    return null;
                }
                part = part.add(at(figures, "ELD.EXAMINED"));
                whole = whole.add(at(figures, "ELD.DUE"));
            }
            return right(Map.of("ELD.EXAMINED", part, "ELD.DUE", whole));
        }));
    }

    private static void assertBroken(String law, VerdictRule rule) {
        assertThatThrownBy(() -> TargetLaws.check(TARGET, rule))
                .isInstanceOf(LawViolation.class)
                .satisfies(error -> assertThat(Stream.concat(Stream.of(error), Arrays.stream(error.getSuppressed()))
                                .map(each -> ((LawViolation) each).law())
                                .toList())
                        .contains(law));
    }

    @Test
    void moreThanForAtLeast_isFoundOnTheLimit() {
        VerdictRule more = VerdictRule.ofNumbers(figures -> isPossible(figures) ? compare(figures) > 0 : null);
        assertBroken("counts the limit as its word says", more);
        // The smallest figures with 80 % are 4 of 5.
        assertThatThrownBy(() -> TargetLaws.check(TARGET, more))
                .hasMessageContaining("ELD.DUE = 5人, ELD.EXAMINED = 4人, which is 80")
                .hasMessageContaining("expected: MET")
                .hasMessageContaining("but was:  NOT_MET");
    }

    @Test
    void roundingBefore_isFound() {
        assertBroken(
                "compares as the target says",
                VerdictRule.ofNumbers(figures -> isPossible(figures)
                        ? at(figures, "ELD.EXAMINED")
                                        .multiply(HUNDRED)
                                        .divide(at(figures, "ELD.DUE"), 0, RoundingMode.HALF_EVEN)
                                        .compareTo(LIMIT)
                                >= 0
                        : null));
    }

    @Test
    void anotherLimit_isFound() {
        assertBroken(
                "agrees with cross-multiplication",
                VerdictRule.ofNumbers(figures -> isPossible(figures)
                        ? at(figures, "ELD.EXAMINED").multiply(BigDecimal.TEN).compareTo(at(figures, "ELD.DUE")) > 0
                        : null));
    }

    @Test
    void missingTakenForZero_isFound() {
        assertBroken(
                "a missing figure decides nothing",
                VerdictRule.ofNumbers(figures -> figures.containsKey("ELD.EXAMINED") ? right(figures) : Boolean.FALSE));
    }

    @Test
    void zeroDenominatorTakenForMissed_isFound() {
        assertBroken("a zero denominator decides nothing", VerdictRule.ofNumbers(figures -> {
            BigDecimal whole = figures.get("ELD.DUE");
            return (whole != null && whole.signum() == 0) ? Boolean.FALSE : right(figures);
        }));
    }

    @Test
    void contradictionTakenForMet_isFound() {
        assertBroken(
                "a contradiction decides nothing",
                VerdictRule.ofNumbers(figures ->
                        (figures.size() < 2 || at(figures, "ELD.DUE").signum() == 0) ? null : compare(figures) >= 0));
    }

    @Test
    void worstCommunityTakenForAll_isFound() {
        assertBroken("adds up communities", VerdictRule.ofCommunities(communities -> {
            List<@Nullable Boolean> all = new ArrayList<>();
            communities.forEach(figures -> all.add(right(figures)));
            return all.contains(null) ? null : !all.contains(false);
        }));
    }

    @Test
    void lowestNumberTakenForTheRange_isFound() {
        VerdictRule low = VerdictRule.ofSamples(sample -> {
            Verdict verdict = VerdictRule.of(TARGET).verdict(sample);
            return sample.isExact() || verdict.isDecided() ? verdict : Verdict.NOT_MET;
        });
        assertBroken("says of a range what holds for all of it", low);
        assertBroken("never flips when narrowed", low);
    }
}
