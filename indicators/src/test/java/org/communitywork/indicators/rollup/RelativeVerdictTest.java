// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.rollup.Towns.DISTRICT;
import static org.communitywork.indicators.rollup.Towns.RATE;
import static org.communitywork.indicators.rollup.Towns.flat;
import static org.communitywork.indicators.rollup.Towns.id;
import static org.communitywork.indicators.rollup.Towns.observations;

import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are held against last year's value of the same place, or against another place. */
class RelativeVerdictTest {
    private static final ReportingPeriod BEFORE = YEAR.previous();
    private static final Target KEPT = Target.of(RATE, Criterion.maintain());
    private static final Target ABOVE_A = Target.of(RATE, Criterion.moreThan(Reference.of(id("a"))));

    private static Observations lastYear(String... lines) {
        return Observations.of(observations(lines).all().stream()
                .map(observation -> ResolvedObservation.builder()
                        .from(observation)
                        .period(BEFORE)
                        .build())
                .toList());
    }

    /** This year (30 + 50) / (40 + 60) = 80 %. */
    private static Rollup rollup(MissingPolicy policy, String... before) {
        Observations now = observations("a: X.A = 30人, X.B = 40人", "b: X.A = 50人, X.B = 60人");
        return Rollup.over(flat("a", "b"), policy, now.plus(lastYear(before)));
    }

    @ParameterizedTest
    @CsvSource({
        // (40 + 39) / 100 is less than 80 %, (40 + 40) / 100 the same, (40 + 41) / 100 more
        "39人, MET",
        "40人, MET",
        "41人, NOT_MET",
        "约40人, UNDETERMINED",
        "xx人, UNDETERMINED",
    })
    void districts_areComparedWithLastYear(String examined, Verdict verdict) {
        Rollup rollup = rollup(MissingPolicy.REFUSE, "a: X.A = 40人, X.B = 50人", "b: X.A = " + examined + ", X.B = 50人");
        assertThat(rollup.verdict(KEPT, DISTRICT, YEAR)).isEqualTo(verdict);
        Aggregate now = rollup.calculate(RATE, DISTRICT, YEAR);
        assertThat(now.verdict(KEPT, rollup.calculate(RATE, DISTRICT, BEFORE))).isEqualTo(verdict);
        assertThat(now.verdict(KEPT)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aMissingYearDecidesNothing() {
        assertThat(rollup(MissingPolicy.REFUSE).verdict(KEPT, DISTRICT, YEAR)).isEqualTo(Verdict.UNDETERMINED);
        Rollup only = Rollup.over(flat("a"), MissingPolicy.REFUSE, lastYear("a: X.A = 1人, X.B = 2人"));
        assertThat(only.verdict(KEPT, DISTRICT, YEAR)).isEqualTo(Verdict.UNDETERMINED);
    }

    /** a has 75 %, b 83 1/3 %. */
    @Test
    void places_areComparedWithAnother() {
        Rollup rollup = rollup(MissingPolicy.REFUSE);
        assertThat(rollup.verdict(ABOVE_A, id("b"), YEAR)).isEqualTo(Verdict.MET);
        assertThat(rollup.verdict(ABOVE_A, id("a"), YEAR)).isEqualTo(Verdict.NOT_MET);
        assertThat(rollup.verdict(ABOVE_A, DISTRICT, YEAR)).isEqualTo(Verdict.MET);
    }

    @Test
    void constantLimits_needNoReference() {
        Rollup rollup = rollup(MissingPolicy.REFUSE);
        assertThat(rollup.verdict(Target.atLeast(RATE, "80%"), DISTRICT, YEAR)).isEqualTo(Verdict.MET);
        assertThat(rollup.verdict(Target.atLeast(RATE, "81%"), DISTRICT, YEAR)).isEqualTo(Verdict.NOT_MET);
        Aggregate now = rollup.calculate(RATE, DISTRICT, YEAR);
        assertThatThrownBy(() -> now.verdict(Target.atLeast(RATE, "80%"), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Criterion must compare with a reference: 'at least 80%'");
    }

    /** Of 80 % and 800 ‰, neither is more. */
    @Test
    void references_areConverted() {
        Indicator perMille = Indicator.builder()
                .from(RATE)
                .edition("2")
                .scale(Scale.PER_MILLE)
                .build();
        Rollup rollup = rollup(MissingPolicy.REFUSE, "a: X.A = 40人, X.B = 50人", "b: X.A = 40人, X.B = 50人");
        Aggregate now = rollup.calculate(RATE, DISTRICT, YEAR);
        Aggregate before = rollup.calculate(perMille, DISTRICT, BEFORE);
        assertThat(before.value()).contains(Samples.range("800"));
        assertThat(now.verdict(KEPT, before)).isEqualTo(Verdict.MET);
        assertThat(now.verdict(Target.of(RATE, Criterion.improve()), before)).isEqualTo(Verdict.NOT_MET);
    }

    /** At most 10 of 5 or less are at least 2; perhaps nobody was due. */
    @Test
    void whatMayBeUndefined_decidesNothing() {
        Indicator ratio = Indicator.builder()
                .from(Indicator.ratio("X.R")
                        .name("比", "Ratio")
                        .formula("X.A / X.B")
                        .build())
                .direction(RATE.direction())
                .build();
        Target kept = Target.of(ratio, Criterion.maintain());
        Observations now = observations("a: X.A = 10人, X.B = 5人以下");
        Observations before = lastYear("a: X.A = 1人, X.B = 1人");
        assertThat(Rollup.over(flat("a"), MissingPolicy.REFUSE, now.plus(before))
                        .verdict(kept, DISTRICT, YEAR))
                .isEqualTo(Verdict.UNDETERMINED);
        Observations later = observations("a: X.A = 1人, X.B = 1人");
        Observations open = lastYear("a: X.A = 10人, X.B = 5人以下");
        assertThat(Rollup.over(flat("a"), MissingPolicy.REFUSE, later.plus(open))
                        .verdict(kept, DISTRICT, YEAR))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void references_areOfTheSameIndicatorAndOfWhatTheCriterionNames() {
        Rollup rollup = rollup(MissingPolicy.REFUSE);
        Aggregate now = rollup.calculate(RATE, DISTRICT, YEAR);
        Aggregate before = rollup.calculate(RATE, DISTRICT, BEFORE);
        assertThatThrownBy(() -> now.verdict(KEPT, now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Reference must be X.RATE of district in 2009: 'X.RATE, district, 2010'");
        assertThatThrownBy(() -> now.verdict(KEPT, rollup.calculate(RATE, id("a"), BEFORE)))
                .hasMessageContaining("'X.RATE, a, 2009'");
        assertThatThrownBy(() -> now.verdict(KEPT, rollup.calculate(Towns.COUNT, DISTRICT, BEFORE)))
                .hasMessageContaining("'X.COUNT, district, 2009'");
        Target average = Target.of(
                RATE,
                Criterion.atLeast(Reference.builder()
                        .measure(Samples.code("X.AVERAGE"))
                        .years(1)
                        .build()));
        assertThatThrownBy(() -> now.verdict(average, before))
                .hasMessage("Reference must be X.AVERAGE of district in 2009: 'X.RATE, district, 2009'");
        Aggregate count = rollup.calculate(Towns.COUNT, DISTRICT, YEAR);
        assertThatThrownBy(() -> count.verdict(KEPT, before))
                .hasMessage("Target must be of the indicator: 'X.RATE' / 'X.COUNT'");
    }
}
