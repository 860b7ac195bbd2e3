// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKind;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.consistency.ConflictingStatements;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyOutcome;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.consistency.DigitModel;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.ListAgainstNumbering;
import org.communitywork.indicators.consistency.ListAgainstStatedCount;
import org.communitywork.indicators.consistency.ListWithinList;
import org.communitywork.indicators.consistency.PartsAgainstWhole;
import org.communitywork.indicators.consistency.PlausibleLevels;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.consistency.Severity;
import org.communitywork.indicators.consistency.StatedAgainstComputed;
import org.communitywork.indicators.consistency.Surprise;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/consistency.md. */
class ConsistencyPageTest {
    private static final GuidePage PAGE = GuidePage.of("consistency");
    private static final MeasureTable MEASURES = MeasureTable.of(
            measure("POP.TOTAL", "人"),
            measure("CIV.WHOLE", "期"),
            measure("CIV.FIRST", "次"),
            measure("CIV.SECOND", "次"),
            measure("CIV.THIRD", "次"));

    private static final IndicatorTable INDICATORS = IndicatorTable.of(Indicator.proportion("X.RATE")
            .name("比例", "Share")
            .formula("X.PART / POP.TOTAL")
            .build());

    private static Measure measure(String code, String unit) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name("数目")
                .englishName("Number")
                .unit(Unit.parse(unit))
                .kind(MeasureKind.STOCK)
                .build();
    }

    private static WorkReport.Builder report(String code) {
        return WorkReport.builder()
                .code(code)
                .title("工作总结")
                .kind(ReportKind.of("文明创建"))
                .author(AuthorKind.COMMUNITY)
                .subject(SUBJECT)
                .period(ReportingPeriod.ofYear(2010))
                .addCommunity(Community.builder()
                        .id(SUBJECT)
                        .kind(CommunityKind.COMMUNITY)
                        .name("万寿桥社区")
                        .build());
    }

    private static Observation figure(String report, String measure, String quantity) {
        return Observation.builder()
                .measure(MeasureCode.parse(measure))
                .quantity(Quantity.parse(quantity))
                .source(Source.parse(report + ":一"))
                .build();
    }

    private static ConsistencyCheck only(ConsistencyRule rule, WorkReport... reports) {
        List<ConsistencyCheck> checks = rule.check(ReportSet.of(MEASURES, ImmutableList.copyOf(reports)));
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    @Test
    void checker_appliesAllRules() {
        WorkReport first =
                report("R1").addObservation(figure("R1", "POP.TOTAL", "3290人")).build();
        WorkReport second =
                report("R3").addObservation(figure("R3", "POP.TOTAL", "2948人")).build();
        ConsistencyResult result =
                ConsistencyChecker.STANDARD.check(ReportSet.of(MEASURES, ImmutableList.of(first, second)));
        assertThat(result.findings()).hasSize(1);
    }

    /** The table has the standard rules in order, those that need indicators, and the one that needs ranges. */
    @Test
    void rules_areAllThereAre() {
        List<String> codes = new ArrayList<>();
        ConsistencyChecker.standard(INDICATORS).rules().forEach(rule -> codes.add(rule.code()));
        codes.add(PlausibleLevels.of().code());
        assertThat(PAGE.table("rules").map(row -> row.get()[0])).containsExactlyElementsOf(codes);
        assertThat(PAGE.table("rules").filter(row -> row.get()[2].equals("")).map(row -> row.get()[0]))
                .containsExactlyElementsOf(ConsistencyChecker.STANDARD.rules().stream()
                        .map(ConsistencyRule::code)
                        .toList());
    }

    static Stream<Arguments> parts() {
        return PAGE.table("parts");
    }

    @ParameterizedTest
    @MethodSource
    void parts(String whole, String parts, ConsistencyOutcome outcome, String arithmetic) {
        List<String> figures = Splitter.on(", ").splitToList(parts);
        ConsistencyCheck check = only(
                PartsAgainstWhole.STANDARD,
                report("R1")
                        .addObservations(
                                figure("R1", "CIV.WHOLE", whole),
                                figure("R1", "CIV.FIRST", figures.get(0)),
                                figure("R1", "CIV.SECOND", figures.get(1)),
                                figure("R1", "CIV.THIRD", figures.get(2)))
                        .addBreakdown(Breakdown.builder()
                                .name("构成")
                                .source(Source.parse("R1:一"))
                                .whole(MeasureRef.parse("CIV.WHOLE"))
                                .addParts(MeasureRef.parse("CIV.FIRST"))
                                .addParts(MeasureRef.parse("CIV.SECOND"))
                                .addParts(MeasureRef.parse("CIV.THIRD"))
                                .closed(true)
                                .build())
                        .build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    static Stream<Arguments> conflicts() {
        return PAGE.table("conflicts");
    }

    @ParameterizedTest
    @MethodSource
    void conflicts(String one, String other, ConsistencyOutcome outcome, String arithmetic, String severity) {
        ConsistencyCheck check = only(
                ConflictingStatements.STANDARD,
                report("R1").addObservation(figure("R1", "POP.TOTAL", one)).build(),
                report("R3").addObservation(figure("R3", "POP.TOTAL", other)).build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.findings())
                .extracting(Finding::severity)
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(Severity.valueOf(severity)));
    }

    static Stream<Arguments> lists() {
        return PAGE.table("lists");
    }

    @ParameterizedTest
    @MethodSource
    void lists(String stated, String kind, String items, ConsistencyOutcome outcome, String arithmetic) {
        Enumeration list =
                list("名单", items, kind).stated(Quantity.parse(stated)).build();
        ConsistencyCheck check = only(
                ListAgainstStatedCount.STANDARD,
                report("R1").addEnumeration(list).build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    private static Enumeration.Builder list(String name, String items, String kind) {
        return Enumeration.builder()
                .name(name)
                .source(Source.parse("R1:一"))
                .addAllItems(Splitter.on(' ').split(items))
                .closed(kind.equals("complete"));
    }

    static Stream<Arguments> numbered() {
        return PAGE.table("numbered");
    }

    @ParameterizedTest
    @MethodSource
    void numbered(int last, String items, ConsistencyOutcome outcome, String arithmetic) {
        Enumeration list = list("名单", items, "complete").lastNumber(last).build();
        ConsistencyCheck check = only(
                ListAgainstNumbering.STANDARD, report("R1").addEnumeration(list).build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    static Stream<Arguments> within() {
        return PAGE.table("within");
    }

    @ParameterizedTest
    @MethodSource
    void within(String inner, String outer, String kind, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = only(
                ListWithinList.STANDARD,
                report("R1")
                        .addEnumeration(
                                list("名单", inner, "complete").within("总名单").build())
                        .addEnumeration(list("总名单", outer, kind).build())
                        .build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    static Stream<Arguments> surprise() {
        return PAGE.table("surprise");
    }

    @ParameterizedTest
    @MethodSource
    void surprise(String figure, String copied) {
        assertThat(Surprise.STANDARD.includes(MeasureKind.FLOW, Quantity.parse(figure)))
                .isEqualTo(copied.equals("yes"));
    }

    static Stream<Arguments> chances() {
        return PAGE.table("chances");
    }

    @ParameterizedTest
    @MethodSource
    void chances(String figure, String chance) {
        assertThat(DigitModel.STANDARD.chance(Quantity.parse(figure))).isEqualTo(Ratio.parse(chance));
    }

    static Stream<Arguments> rates() {
        return PAGE.table("rates");
    }

    @ParameterizedTest
    @MethodSource
    void rates(String stated, String part, String whole, ConsistencyOutcome outcome, String arithmetic) {
        WorkReport report = report("R1")
                .addMeasures(measure("X.RATE", "%"), measure("X.PART", "人"))
                .addObservations(
                        figure("R1", "X.RATE", stated), figure("R1", "X.PART", part), figure("R1", "POP.TOTAL", whole))
                .build();
        ConsistencyCheck check = only(StatedAgainstComputed.of(INDICATORS), report);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }
}
