// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.SCIENCE;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.breakdown;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;

/** A world in which all reports tell the truth has no finding, and one lie in it is found and named. */
class ConsistencyProperties {
    private static final int TRIES = 100;
    private static final ConsistencyChecker CHECKER = ConsistencyChecker.STANDARD;

    @Property(tries = TRIES)
    void truth_hasNoFinding(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int years) {
        ConsistencyResult result = CHECKER.check(World.set(World.reports(seed, years)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.checks(ConsistencyOutcome.FAILS)).isEmpty();
        assertThat(result.checks(ConsistencyOutcome.HOLDS))
                .extracting(ConsistencyCheck::rule)
                .contains(
                        "CONFLICTING_STATEMENTS",
                        "PARTS_AGAINST_WHOLE",
                        "LIST_AGAINST_STATED_COUNT",
                        "TITLE_AGAINST_PERIOD",
                        "DATES_AGAINST_PERIOD",
                        "SIGNATURE_AGAINST_DATES",
                        "FACILITIES_AGAINST_STANDARD",
                        "RECURRENCE_AGAINST_COUNT",
                        "DUPLICATES",
                        "UNIT_FIT");
    }

    @Property(tries = TRIES)
    void order_doesNotMatter(@ForAll long seed, @ForAll long order, @ForAll @LongRange(min = 1, max = 9999) long lie) {
        ImmutableList<WorkReport> reports = World.change(
                World.reports(seed, 2), 0, report -> World.plus(report, PEOPLE, Quantity.of(lie, PEOPLE.unit())));
        assertThat(CHECKER.check(World.set(World.shuffled(reports, order))))
                .isEqualTo(CHECKER.check(World.set(reports)));
    }

    @Property(tries = TRIES)
    void conflict_isFoundAndNamed(@ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int liar) {
        ImmutableList<WorkReport> reports = World.reports(seed, 2);
        Quantity lie = Quantity.of(99_999, PEOPLE.unit());
        Finding finding =
                single(CHECKER.check(World.set(World.change(reports, liar, report -> World.plus(report, PEOPLE, lie))))
                        .findings());
        assertThat(finding.rule()).isEqualTo("CONFLICTING_STATEMENTS");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.subject()).isEqualTo(reports.get(liar).subject());
        assertThat(finding.sources()).contains(Source.parse(reports.get(liar).code() + ":五"));
        assertThat(finding.arithmetic().orElseThrow()).contains("99999");
    }

    /** The figure lies beyond the honest ones, and both years' first reports of one community state it. */
    @Property(tries = TRIES)
    void repetition_isFoundAndNamed(@ForAll long seed, @ForAll @IntRange(min = 91, max = 99) int hundreds) {
        Quantity lie = Quantity.parse(hundreds * 100 + "多人次");
        ImmutableList<WorkReport> reports = World.reports(seed, 2);
        ImmutableList<WorkReport> copied = World.change(
                World.change(reports, 0, report -> onlyFigure(report, TURNOUT, lie)),
                4,
                report -> onlyFigure(report, TURNOUT, lie));
        ImmutableList<Finding> findings = CHECKER.check(World.set(copied)).findings().stream()
                .filter(finding -> !finding.rule().equals("CONFLICTING_STATEMENTS"))
                .collect(ImmutableList.toImmutableList());
        Finding finding = single(findings);
        assertThat(finding.rule()).isEqualTo("REPEATED_FIGURES");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.sources())
                .containsExactly(
                        Source.parse(reports.get(0).code() + ":五"),
                        Source.parse(reports.get(4).code() + ":五"));
    }

    private static WorkReport onlyFigure(WorkReport report, Measure measure, Quantity quantity) {
        List<Observation> rest = report.observations().stream()
                .filter(figure -> !figure.measure().equals(measure.code()))
                .toList();
        return World.plus(World.with(report, rest), measure, quantity);
    }

    /** With one woman more, the parts of the whole are one too many. */
    @Property(tries = TRIES)
    void partsThatDoNotAddUp_areFoundAndNamed(@ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int liar) {
        ImmutableList<WorkReport> reports = World.change(World.reports(seed, 2), liar, ConsistencyProperties::oneMore);
        WorkReport report = reports.get(liar);
        ConsistencyChecker parts = ConsistencyChecker.of(PartsAgainstWhole.STANDARD);
        Finding finding = single(parts.check(World.set(reports)).findings());
        assertThat(finding.rule()).isEqualTo("PARTS_AGAINST_WHOLE");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.subject()).isEqualTo(report.subject());
        assertThat(finding.sources()).contains(Source.parse(report.code() + ":一"));
        assertThat(finding.arithmetic().orElseThrow()).contains("≠");
    }

    private static WorkReport oneMore(WorkReport report) {
        List<Observation> figures = new ArrayList<>(report.observations());
        figures.replaceAll(figure -> figure.measure().equals(WOMEN.code())
                ? Observation.builder()
                        .from(figure)
                        .quantity(Quantity.of(
                                figure.quantity().figure().orElseThrow().plus(Ratio.ONE), WOMEN.unit()))
                        .build()
                : figure);
        return World.with(report, figures);
    }

    @Property(tries = TRIES)
    void listThatIsTooLong_isFoundAndNamed(@ForAll long seed, @ForAll @IntRange(min = 0, max = 7) int liar) {
        ImmutableList<WorkReport> reports =
                World.change(World.reports(seed, 2), liar, ConsistencyProperties::elevenTeams);
        Finding finding = single(CHECKER.check(World.set(reports)).findings());
        assertThat(finding.rule()).isEqualTo("LIST_AGAINST_STATED_COUNT");
        assertThat(finding.sources())
                .containsExactly(Source.parse(reports.get(liar).code() + ":四"));
        assertThat(finding.arithmetic().orElseThrow()).startsWith("11 ");
    }

    /** The honest world has nine teams at most. */
    private static WorkReport elevenTeams(WorkReport report) {
        Enumeration honest = single(report.enumerations());
        ImmutableList.Builder<String> items = ImmutableList.builder();
        for (int i = 0; i < 11; i++) {
            items.add("队" + i);
        }
        Enumeration list =
                Enumeration.builder().from(honest).items(items.build()).build();
        return WorkReport.builder()
                .from(report)
                .enumerations(ImmutableList.of(list))
                .build();
    }

    /** Each fault is planted in one report of an honest world and found by one rule, at that report. */
    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    enum Fault {
        TITLE(
                "TITLE_AGAINST_PERIOD",
                report -> WorkReport.builder()
                        .from(report)
                        .titlePeriod(ReportingPeriod.parse("1999"))
                        .build()),
        DATE("DATES_AGAINST_PERIOD", report -> withActivity(report, "运动会", "2049")),
        SIGNATURE("SIGNATURE_AGAINST_DATES", report -> withActivity(report, "运动会", "2049")),
        FACILITY(
                "FACILITIES_AGAINST_STANDARD",
                report -> WorkReport.builder()
                        .from(report)
                        .facilities(report.facilities().subList(0, 1))
                        .build()),
        RECURRENCE("RECURRENCE_AGAINST_COUNT", report -> with(report, SCIENCE, Quantity.parse("9次"))),
        TWICE(
                "DUPLICATES",
                report -> WorkReport.builder()
                        .from(report)
                        .addActivities(report.activities().get(0))
                        .build()),
        UNIT("UNIT_FIT", report -> with(report, HOUSEHOLDS, Quantity.parse("500幢"))),
        BROKEN("UNIT_FIT", report -> with(report, HOUSEHOLDS, Quantity.parse("500.5户")));

        private final String rule;
        private final UnaryOperator<WorkReport> change;

        Fault(String rule, UnaryOperator<WorkReport> change) {
            this.rule = rule;
            this.change = change;
        }

        private static WorkReport withActivity(WorkReport report, String name, String period) {
            return WorkReport.builder()
                    .from(report)
                    .addActivities(Activity.builder()
                            .name(name)
                            .period(ReportingPeriod.parse(period))
                            .source(Source.parse(report.code() + ":七"))
                            .build())
                    .build();
        }

        private static WorkReport with(WorkReport report, Measure measure, Quantity quantity) {
            return onlyFigure(report, measure, quantity);
        }
    }

    @Property(tries = TRIES)
    void plantedFault_isFoundAndNamed(@ForAll long seed, @ForAll @IntRange(max = 7) int liar, @ForAll Fault fault) {
        ImmutableList<WorkReport> reports = World.reports(seed, 2);
        WorkReport changed = fault.change.apply(reports.get(liar));
        ConsistencyResult result = CHECKER.check(World.set(World.change(reports, liar, report -> changed)));
        ImmutableList<Finding> findings = result.findings(Severity.WARNING).stream()
                .filter(finding -> finding.rule().equals(fault.rule))
                .collect(ImmutableList.toImmutableList());
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.subject()).isEqualTo(changed.subject());
            assertThat(finding.sources()).extracting(Source::document).containsOnly(changed.code());
            assertThat(finding.arithmetic()).isPresent();
        });
        assertThat(CHECKER.check(World.set(reports)).findings(Severity.WARNING)).isEmpty();
    }

    /** The population of one year is that of the last one many times over. */
    @Property(tries = TRIES)
    void wildChange_isFoundAndNamed(@ForAll long seed, @ForAll @IntRange(min = 9, max = 99) int factor) {
        ImmutableList<WorkReport> reports = World.reports(seed, 2).stream()
                .map(report -> report.period().equals(ReportingPeriod.ofYear(World.FIRST_YEAR))
                                || !report.subject().toString().equals("east")
                        ? report
                        : onlyFigure(report, HOUSEHOLDS, Quantity.of(1000L * factor, HOUSEHOLDS.unit())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Finding> findings = CHECKER.check(World.set(reports)).findings(Severity.WARNING);
        assertThat(findings).extracting(Finding::rule).isSubsetOf("IMPLAUSIBLE_CHANGE");
        assertThat(findings).hasSize(isBounded(reports) ? 1 : 0);
    }

    /** Tells whether all that is said of the first year's households in the east has an upper end. */
    private static boolean isBounded(ImmutableList<WorkReport> reports) {
        return reports.stream()
                .filter(report -> report.subject().toString().equals("east"))
                .filter(report -> report.period().equals(ReportingPeriod.ofYear(World.FIRST_YEAR)))
                .flatMap(report -> report.observations(HOUSEHOLDS.code()).stream())
                .allMatch(figure -> figure.quantity().range().hasUpperBound());
    }

    @Property(tries = TRIES)
    void unrelatedReport_changesNothingElse(@ForAll long seed, @ForAll @LongRange(min = 1, max = 9999) long lie) {
        ImmutableList<WorkReport> reports = World.change(
                World.reports(seed, 2), 0, report -> World.plus(report, PEOPLE, Quantity.of(lie, PEOPLE.unit())));
        WorkReport other = report("A", "north", "2008")
                .addObservations(figure("A:一", PEOPLE, "77777人"), figure("A:一", WOMEN, "88888人"))
                .addBreakdown(breakdown("A:一", false, "POP.TOTAL", "POP.FEMALE"))
                .build();
        ImmutableList<WorkReport> more =
                ImmutableList.<WorkReport>builder().addAll(reports).add(other).build();
        ImmutableList<ConsistencyCheck> before =
                CHECKER.check(World.set(reports)).checks();
        assertThat(CHECKER.check(World.set(more)).checks().stream()
                        .filter(check -> !check.subject().equals(other.subject())))
                .containsExactlyElementsOf(before);
    }

    @Property(tries = TRIES)
    void masking_neverMakesACheckFail(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 7) int liar,
            @ForAll @IntRange(min = 0, max = 7) int masked,
            @ForAll @IntRange(min = 0, max = 6) int figure) {
        ImmutableList<WorkReport> reports = World.change(
                World.reports(seed, 2),
                liar,
                report -> World.plus(oneMore(report), HOUSEHOLDS, Quantity.of(77_777, HOUSEHOLDS.unit())));
        int index = Math.min(figure, reports.get(masked).observations().size() - 1);
        ImmutableList<WorkReport> less = World.change(reports, masked, report -> World.masked(report, index));
        assertThat(failures(less)).isLessThanOrEqualTo(failures(reports));
    }

    private static int failures(ImmutableList<WorkReport> reports) {
        return CHECKER.check(World.set(reports))
                .checks(ConsistencyOutcome.FAILS)
                .size();
    }
}
