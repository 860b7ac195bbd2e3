// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkReportTest {
    private static final WorkReport FULL = ReportSamples.full();
    private static final CommunityId STRANGER = CommunityId.parse("stranger");
    private static final Source ELSEWHERE = Source.parse("R8:一");

    private static Observation.Builder people(String quantity) {
        return Observation.builder()
                .measure(ReportSamples.RESIDENTS)
                .quantity(Quantity.parse(quantity))
                .source(ReportSamples.SOURCE);
    }

    @Test
    void report_needsWhoWhatAndWhen() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WorkReport.builder().build())
                .withMessageContaining("[code, title, kind, author, subject, period]");
    }

    @Test
    void communities_areLookedUp() {
        assertThat(FULL.mainCommunity()).isEqualTo(ReportSamples.community());
        assertThat(FULL.community(ReportSamples.VILLAGE)).contains(ReportSamples.village());
        assertThat(FULL.community(STRANGER)).isEmpty();
    }

    @Test
    void observations_areFoundByMeasureAndReference() {
        Observation main = people("3290人").build();
        Observation lastYear =
                people("3000人").period(ReportingPeriod.parse("2009")).build();
        Observation named = people("3291人").subject(ReportSamples.MAIN).build();
        Observation village = people("800人").subject(ReportSamples.VILLAGE).build();
        Observation women = people("1600人").group(PopulationGroups.WOMEN).build();
        WorkReport report = ReportSamples.minimal()
                .addObservations(main, lastYear, named, village, women)
                .build();
        assertThat(report.observations(ReportSamples.RESIDENTS)).containsExactly(main, lastYear, named, village, women);
        assertThat(report.observations(MeasureCode.parse("POP.X"))).isEmpty();
        assertThat(report.observations(MeasureRef.parse("POP.TOTAL"))).containsExactly(main, lastYear, named);
        assertThat(report.observations(MeasureRef.parse("POP.TOTAL@wanshouqiao")))
                .containsExactly(main, lastYear, named);
        assertThat(report.observations(MeasureRef.parse("POP.TOTAL@330109001201")))
                .containsExactly(village);
        assertThat(report.observations(MeasureRef.parse("POP.TOTAL#妇女"))).containsExactly(women);
    }

    @Test
    void resolvedObservations_sayWhoAndWhen() {
        WorkReport report = ReportSamples.minimal()
                .addObservations(people("3290人").build(), ReportSamples.observation())
                .build();
        assertThat(report.resolvedObservations())
                .containsExactly(
                        people("3290人")
                                .subject(ReportSamples.MAIN)
                                .period(ReportingPeriod.parse("2010"))
                                .build(),
                        ReportSamples.observation());
    }

    @Test
    void honorRoll_holdsEveryMention() {
        assertThat(FULL.honorRoll().honors()).hasSize(2);
        assertThat(FULL.honorRoll().repeatedTitles()).containsExactly("安全文明小区标兵");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(ReportSamples.minimal().code(" "), "Code of report must not be blank"),
                Arguments.of(ReportSamples.minimal().title(""), "Title of report must not be blank"),
                Arguments.of(
                        ReportSamples.minimal().signedOn(ReportingPeriod.parse("2010-12")),
                        "Date of signature must be a day: '2010-12'"),
                Arguments.of(
                        ReportSamples.minimal().subject(ReportSamples.VILLAGE),
                        "Main subject must be the first of the communities: '330109001201'"),
                Arguments.of(
                        ReportSamples.minimal().communities(ImmutableList.of()),
                        "Main subject must be the first of the communities: 'wanshouqiao'"),
                Arguments.of(
                        ReportSamples.minimal().addCommunities(ReportSamples.village()),
                        "Names in communities must be unique, that of [2] is not: '330109001201'"),
                Arguments.of(
                        ReportSamples.minimal().addMeasures(ReportSamples.residents(), ReportSamples.residents()),
                        "Names in measures must be unique, that of [1] is not: 'POP.TOTAL'"),
                Arguments.of(
                        ReportSamples.minimal().addLadders(ReportSamples.ladder(), ReportSamples.ladder()),
                        "Names in ladders must be unique, that of [1] is not: '安全文明小区'"));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(
                        ReportSamples.minimal()
                                .addObservations(
                                        people("1人").build(),
                                        people("1人").subject(STRANGER).build()),
                        "observations[1]"),
                Arguments.of(
                        ReportSamples.minimal()
                                .addTargets(StatedTarget.builder()
                                        .from(ReportSamples.target())
                                        .subject(STRANGER)
                                        .build()),
                        "targets[0]"),
                Arguments.of(
                        ReportSamples.minimal()
                                .addHonors(Honor.builder()
                                        .from(ReportSamples.honor())
                                        .recipient(STRANGER)
                                        .build()),
                        "honors[0]"),
                Arguments.of(
                        ReportSamples.minimal()
                                .addFacilities(Facility.builder()
                                        .from(ReportSamples.facility())
                                        .subject(STRANGER)
                                        .build()),
                        "facilities[0]"),
                Arguments.of(
                        ReportSamples.minimal()
                                .addBreakdowns(Breakdown.builder()
                                        .from(ReportSamples.breakdown())
                                        .whole(MeasureRef.parse("POP.X@stranger"))
                                        .build()),
                        "breakdowns[0]"),
                Arguments.of(
                        ReportSamples.minimal()
                                .addBreakdowns(Breakdown.builder()
                                        .from(ReportSamples.breakdown())
                                        .addParts(MeasureRef.parse("POP.X@stranger"))
                                        .build()),
                        "breakdowns.parts[2]"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void rules_areKept(WorkReport.Builder report, String message) {
        assertThatIllegalArgumentException().isThrownBy(report::build).withMessage(message);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void subjects_areThoseOfTheReport(WorkReport.Builder report, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(report::build)
                .withMessage("Subject of %s must be one of [wanshouqiao, 330109001201]: 'stranger'", place);
    }

    @Test
    void steps_areThoseOfALadderThatTheReportHas() {
        WorkReport.Builder report = ReportSamples.minimal().addHonors(ReportSamples.honor());
        assertThat(report.build().ladders()).isEmpty();
        report.addLadders(ReportSamples.ladder());
        assertThat(report.build().honors()).hasSize(1);
        Honor other = Honor.builder().from(ReportSamples.honor()).step("五星级").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.addHonors(other).build())
                .withMessage("Step of honors[1] must be one of ladder '安全文明小区': '五星级'");
    }

    @Test
    void lists_lieWithinOneListOfTheReport() {
        WorkReport.Builder report = ReportSamples.minimal().addEnumerations(ReportSamples.shownTeams());
        String message = "List that enumerations[0] lies within must be one of the enumerations: '居民文体队伍'";
        assertThatIllegalArgumentException().isThrownBy(report::build).withMessage(message);
        report.addEnumerations(ReportSamples.enumeration());
        assertThat(report.build().enumerations()).hasSize(2);
        report.addEnumerations(ReportSamples.enumeration());
        assertThatIllegalArgumentException().isThrownBy(report::build).withMessage(message);
    }

    @Test
    void sources_areInTheReport() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSamples.minimal()
                        .addObservations(
                                people("1人").build(),
                                people("1人").source(ELSEWHERE).build())
                        .build())
                .withMessage("Source of observations[1] must be in report R9: 'R8'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSamples.minimal()
                        .addStatements(Statement.builder()
                                .kind(StatementKind.PLAN)
                                .summary("计划")
                                .build())
                        .build())
                .withMessage("Source of statements[0] must be in report R9: ''");
    }

    static Stream<Arguments> itemsOfAnotherReport() {
        return Stream.of(
                Arguments.of(elsewhere().addObservations(people("1人").build()), "observations"),
                Arguments.of(elsewhere().addEnumerations(ReportSamples.enumeration()), "enumerations"),
                Arguments.of(elsewhere().addBreakdowns(ReportSamples.breakdown()), "breakdowns"),
                Arguments.of(elsewhere().addTargets(ReportSamples.target()), "targets"),
                Arguments.of(elsewhere().addLadders(ReportSamples.ladder()), "ladders"),
                Arguments.of(elsewhere().addHonors(ReportSamples.honor()), "honors"),
                Arguments.of(elsewhere().addSelections(ReportSamples.selection()), "selections"),
                Arguments.of(elsewhere().addCampaigns(ReportSamples.campaign()), "campaigns"),
                Arguments.of(elsewhere().addActivities(ReportSamples.activity()), "activities"),
                Arguments.of(elsewhere().addServices(ReportSamples.service()), "services"),
                Arguments.of(elsewhere().addFacilities(ReportSamples.facility()), "facilities"),
                Arguments.of(elsewhere().addFacilityStandards(ReportSamples.standard()), "facilityStandards"),
                Arguments.of(elsewhere().addOrganizations(ReportSamples.organization()), "organizations"),
                Arguments.of(elsewhere().addStatements(ReportSamples.statement()), "statements"));
    }

    private static WorkReport.Builder elsewhere() {
        return ReportSamples.minimal().code("R7");
    }

    @ParameterizedTest
    @MethodSource("itemsOfAnotherReport")
    void sources_areLookedForInEveryList(WorkReport.Builder report, String list) {
        assertThatIllegalArgumentException()
                .isThrownBy(report::build)
                .withMessage("Source of %s[0] must be in report R7: 'R9'", list);
    }

    @Test
    void check_isEmptyWhereAllIsDefinedAndFits() {
        assertThat(FULL.check(MeasureTable.of(ReportSamples.residents()))).isEmpty();
        assertThat(ReportSamples.minimal().build().check(MeasureTable.empty())).isEmpty();
    }

    @Test
    void check_namesWhatNobodyDefines() {
        assertThat(FULL.check(MeasureTable.empty()))
                .extracting(MeasureProblem::place)
                .containsExactly(
                        "observations[0]",
                        "observations[1]",
                        "breakdowns[0]",
                        "breakdowns[0]",
                        "breakdowns[0]",
                        "targets[0]",
                        "campaigns[0]",
                        "activities[0]",
                        "services[0]",
                        "statements[0]");
        assertThat(FULL.check(MeasureTable.empty()).get(0))
                .isEqualTo(new MeasureProblem(
                        "observations[0]", ReportSamples.RESIDENTS, "Measure must be defined: 'POP.TOTAL'"))
                .hasToString("observations[0]: Measure must be defined: 'POP.TOTAL'");
    }

    @Test
    void check_namesBothUnits() {
        MeasureTable households = MeasureTable.of(ReportSamples.measure("POP.TOTAL", Units.HOUSEHOLD));
        assertThat(FULL.check(households))
                .extracting(MeasureProblem::toString)
                .containsExactly(
                        "observations[0]: Unit of POP.TOTAL must convert to 户: '人'",
                        "observations[1]: Unit of POP.TOTAL must convert to 户: '人'",
                        "targets[0]: Unit of POP.TOTAL must convert to 户: '人'");
        MeasureTable teams = MeasureTable.of(ReportSamples.residents());
        WorkReport report = ReportSamples.minimal()
                .addEnumerations(Enumeration.builder()
                        .from(ReportSamples.enumeration())
                        .measure(ReportSamples.RESIDENTS)
                        .build())
                .build();
        assertThat(report.check(teams))
                .extracting(MeasureProblem::toString)
                .containsExactly("enumerations[0]: Unit of POP.TOTAL must convert to 人: '支'");
    }

    @ParameterizedTest
    @CsvSource({"全部, true", "无, true", "3人, true", "3000名, true", "零起, false", "若干处, false", "3, false", "3人次, false"})
    void check_takesAllAndNoneOfAnything(String quantity, boolean fits) {
        WorkReport report = ReportSamples.minimal()
                .addObservations(people(quantity).build())
                .build();
        assertThat(report.check(MeasureTable.of(ReportSamples.residents())).isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void check_refusesAClashOfDefinitions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.check(MeasureTable.of(ReportSamples.measure("CIV.TEAMS", Units.PERSON))))
                .withMessageStartingWith("Measures differ for one code: ");
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(FULL, ReportSamples.full())
                .addEqualityGroup(ReportSamples.minimal().build())
                .addEqualityGroup(ReportSamples.minimal().scope("今年以来").build())
                .testEquals();
    }
}
