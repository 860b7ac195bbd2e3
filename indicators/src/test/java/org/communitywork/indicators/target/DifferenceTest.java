// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.junit.jupiter.api.Test;

/** Figures that value and reference have in common make their difference narrower; others must not. */
class DifferenceTest {
    private static final CommunityId COUNTY = CommunityId.parse("county");

    private static Indicator ratio(String code, String formula) {
        return Indicator.ratio(code).name("比", "Ratio").formula(formula).build();
    }

    private static Calculated value(Indicator indicator, CommunityId subject, String... lines) {
        Observations observations = Observations.of(Arrays.stream(lines)
                .map(line -> line.split(" = "))
                .map(parts ->
                        Samples.builder(parts[0], parts[1]).subject(subject).build())
                .toList());
        return Calculator.STANDARD
                .calculate(indicator, observations, subject, YEAR)
                .calculated()
                .orElseThrow();
    }

    private static void assertDifference(Calculated value, Calculated reference, String expected) {
        assertThat(new Difference(value, reference, Ratio.ONE).range()).isEqualTo(Ranges.parse(expected));
    }

    /** (600, 700) of 1000 without 100 are one tenth less, whichever number it is. */
    @Test
    void commonFigures_areOneUnknown() {
        String[] figures = {"X.A = 600多人", "X.B = 1000人", "X.C = 100人"};
        Calculated all = value(ratio("X.ALL", "X.A / X.B"), SUBJECT, figures);
        Calculated less = value(ratio("X.LESS", "(X.A - X.C) / X.B"), SUBJECT, figures);
        assertDifference(all, less, "0.1");
    }

    /** Those of the county are other people: (0.6, 0.7) - (0.6, 0.7), though both are said with the same words. */
    @Test
    void sameWordsOfAnotherPlace_areAnotherUnknown() {
        Indicator rate = ratio("X.RATE", "X.A / X.B");
        String[] figures = {"X.A = 600多人", "X.B = 1000人"};
        assertDifference(value(rate, SUBJECT, figures), value(rate, COUNTY, figures), "(-0.1, 0.1)");
    }

    /** One report has it more exactly than another: 0.65 - (0.6, 0.7). */
    @Test
    void figuresThatWereCorrected_areNotTheSame() {
        Indicator rate = ratio("X.RATE", "X.A / X.B");
        assertDifference(
                value(rate, SUBJECT, "X.A = 650人", "X.B = 1000人"),
                value(rate, SUBJECT, "X.A = 600多人", "X.B = 1000人"),
                "(-0.05, 0.05)");
    }

    /**
     * Ten to twelve of twelve, for no part exceeds its whole, and fifteen to twenty, for 15 are taken off: both cannot be. The
     * difference is what it is if nothing is said of that: [10/12, 1] - [0, 5/12].
     */
    @Test
    void contradictingParts_fallBackToWhatEachSays() {
        Indicator share = Indicator.share("X.SHARE")
                .name("占比", "Share")
                .formula("X.A / X.B")
                .build();
        Indicator rest = Indicator.share("X.REST")
                .name("余比", "Rest")
                .formula("X.A / X.B")
                .exclusions(Exclusions.builder().numerator("X.C").build())
                .build();
        String[] figures = {"X.A = 10—20人", "X.B = 12人", "X.C = 15人"};
        // In percent: 250/3 - 125/3 and 100 - 0.
        assertDifference(value(share, SUBJECT, figures), value(rest, SUBJECT, figures), "[125/3, 100]");
    }

    /** Of very many figures none is looked for in the other sum: the difference is wider than it could be, but right. */
    @Test
    void manyFigures_areTakenApart() {
        String[] figures = IntStream.rangeClosed(0, 60)
                .mapToObj(i -> "X.A" + i + " = " + (i == 0 ? "600多人" : i == 60 ? "1000人" : "0人"))
                .toArray(String[]::new);
        String sum = IntStream.range(0, 60).mapToObj(i -> "X.A" + i).collect(Collectors.joining(" + "));
        Calculated all = value(ratio("X.SUM", "(" + sum + ") / X.A60"), SUBJECT, figures);
        assertDifference(all, all, "(-0.1, 0.1)");
    }
}
