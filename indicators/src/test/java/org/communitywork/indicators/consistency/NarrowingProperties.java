// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.SCIENCE;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.breakdown;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.measure;
import static org.communitywork.indicators.consistency.Reports.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.quantity.Gap;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.definition.Scale;

/** Who learns more about a figure may settle a check that was open, but never turns a failure into agreement. */
class NarrowingProperties {
    private static final int TRIES = 150;
    private static final int COMMUNITIES = 6;
    private static final Measure RATE = measure("ELD.RATE", "女性比例", "Female share", "%", MeasureKind.LEVEL);
    private static final ImmutableList<Measure> COUNTED = ImmutableList.of(PEOPLE, WOMEN, HOUSEHOLDS, SCIENCE);
    private static final IndicatorTable INDICATORS = IndicatorTable.of(Indicator.proportion("ELD.RATE")
            .name("女性比例", "Female share")
            .formula("POP.FEMALE / POP.TOTAL")
            .build());
    private static final Indicator HOUSEHOLD_SIZE = Indicator.ratio("POP.SIZE")
            .name("户均人口", "Persons per household")
            .formula("POP.TOTAL / POP.HOUSEHOLDS")
            .scale(Scale.parse("人/户"))
            .build();
    private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(
            PartsAgainstWhole.STANDARD,
            ImplausibleChange.STANDARD,
            Outliers.STANDARD,
            RecurrenceAgainstCount.STANDARD,
            ConflictingStatements.STANDARD,
            StatedAgainstComputed.of(INDICATORS),
            ImpossibleRates.of(INDICATORS),
            PlausibleLevels.of(PlausibleRange.of(HOUSEHOLD_SIZE, "[1, 10]")));

    /** A number and how much of it is told. */
    record Told(int number, int below, int above, int shape) {
        Quantity quantity(Unit unit) {
            return switch (shape) {
                case 0 -> Quantity.between(Ratio.of(Math.max(0, number - below)), Ratio.of(number + above + 1), unit);
                case 1 -> Quantity.atLeast(Ratio.of(Math.max(0, number - below)), unit);
                case 2 -> Quantity.atMost(Ratio.of(number + above), unit);
                case 3 -> Quantity.unknown(Gap.MASKED, unit);
                default -> exact(unit);
            };
        }

        Quantity exact(Unit unit) {
            return Quantity.of(number, unit);
        }
    }

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Told> one = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(20, 40)),
                                Tuple.of(1, Arbitraries.integers().between(0, 400))),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 7))
                .as(Told::new);
        return one.list().ofSize(2 * COMMUNITIES * COUNTED.size());
    }

    /** Every community reports two years; the narrowed figure is told exactly. */
    private static ReportSet reports(List<Told> told, int narrowed) {
        List<WorkReport> reports = new ArrayList<>();
        for (int i = 0; i < 2 * COMMUNITIES; i++) {
            String code = "R" + i;
            WorkReport.Builder report = report(code, "c" + i / 2, String.valueOf(2009 + i % 2))
                    .addActivities(Activity.builder()
                            .name("讲座")
                            .recurrence(Recurrence.parse("每半月"))
                            .addMeasures(SCIENCE.code())
                            .source(Source.parse(code + ":讲座"))
                            .build())
                    .addBreakdown(breakdown(code + ":构成", false, "POP.TOTAL", "POP.FEMALE"))
                    .addObservations(figure(code + ":比例", RATE, "80%"));
            for (int j = 0; j < COUNTED.size(); j++) {
                Measure measure = COUNTED.get(j);
                int index = i * COUNTED.size() + j;
                Told known = told.get(index);
                Quantity quantity = index == narrowed ? known.exact(measure.unit()) : known.quantity(measure.unit());
                report.addObservations(
                        figure(code + ":" + measure.code(), measure, quantity).build());
            }
            reports.add(report.build());
        }
        return ReportSet.of(MEASURES.with(ImmutableList.of(RATE)), reports);
    }

    private static Set<String> keys(ReportSet reports, ConsistencyOutcome outcome) {
        return CHECKER.check(reports).checks(outcome).stream()
                .map(check -> check.rule() + check.sources())
                .collect(Collectors.toSet());
    }

    @Property(tries = TRIES)
    void failure_staysOne(
            @ForAll("told") List<Told> told, @ForAll @IntRange(max = 2 * COMMUNITIES * 4 - 1) int narrowed) {
        Set<String> failed = keys(reports(told, -1), ConsistencyOutcome.FAILS);
        Set<String> holding = keys(reports(told, narrowed), ConsistencyOutcome.HOLDS);
        assertThat(Sets.intersection(failed, holding)).isEmpty();
    }

    /** Agreement that was sure before stays so, too. */
    @Property(tries = TRIES)
    void agreement_staysOne(
            @ForAll("told") List<Told> told, @ForAll @IntRange(max = 2 * COMMUNITIES * 4 - 1) int narrowed) {
        Set<String> holding = keys(reports(told, -1), ConsistencyOutcome.HOLDS);
        Set<String> failed = keys(reports(told, narrowed), ConsistencyOutcome.FAILS);
        assertThat(Sets.intersection(failed, holding)).isEmpty();
    }

    @Example
    void rules_failAndHoldInSuchReports() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 2 * COMMUNITIES * COUNTED.size(); i++) {
            told.add(new Told(i == 0 ? 400 : 30, 1, 1, i % 9));
        }
        Set<String> failed = keys(reports(told, -1), ConsistencyOutcome.FAILS);
        assertThat(failed).anyMatch(key -> key.startsWith("STATED")).anyMatch(key -> key.startsWith("OUTLIERS"));
        assertThat(keys(reports(told, -1), ConsistencyOutcome.UNDETERMINED)).isNotEmpty();
        assertThat(keys(reports(told, -1), ConsistencyOutcome.HOLDS)).isNotEmpty();
    }
}
