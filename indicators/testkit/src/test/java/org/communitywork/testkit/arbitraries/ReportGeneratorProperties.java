// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Example;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.ReportKind;
import org.communitywork.core.report.ReportKinds;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;

/** What the generators of reports draw, and what they shrink to. */
class ReportGeneratorProperties {
    private static final ImmutableList<Function<WorkReport, Collection<?>>> LISTS = ImmutableList.of(
            WorkReport::observations,
            WorkReport::enumerations,
            WorkReport::breakdowns,
            WorkReport::targets,
            WorkReport::ladders,
            WorkReport::honors,
            WorkReport::selections,
            WorkReport::campaigns,
            WorkReport::activities,
            WorkReport::services,
            WorkReport::facilities,
            WorkReport::facilityStandards,
            WorkReport::organizations,
            WorkReport::statements);

    @Example
    void sources_areOfTheReport() {
        assertAll(ReportArbitraries.sources(), source -> source.document().equals("R1"));
        assertThat(shrunk(ReportArbitraries.sources(), source -> true)).hasToString("R1:标题");
        assertAll(ReportArbitraries.workReports(), report -> report.code().equals("R1"));
    }

    @Example
    void kinds_areTheUsualOnesAndOneMore() {
        assertThat(drawn(ReportArbitraries.kinds()))
                .containsAll(ReportKinds.all())
                .contains(ReportKind.of("老龄工作"));
        assertThat(shrunk(ReportArbitraries.kinds(), kind -> true)).isEqualTo(ReportKinds.CIVILITY);
    }

    @Example
    void fingerprints_areOfOneToFourSentencesAndAlike() {
        assertThat(drawn(ReportArbitraries.fingerprints())
                        .map(TextFingerprint::passages)
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        Iterator<TextFingerprint> others =
                drawn(ReportArbitraries.fingerprints()).skip(1).iterator();
        assertThat(drawn(ReportArbitraries.fingerprints())
                        .limit(200)
                        .filter(fingerprint -> fingerprint.common(others.next()) > 0)
                        .count())
                .isGreaterThan(50);
        assertThat(shrunk(ReportArbitraries.fingerprints(), fingerprint -> true))
                .isEqualTo(TextFingerprint.of("社区居委会认真开展爱国卫生运动"));
    }

    @Example
    void workReports_haveNoMoreThanAsked() {
        assertEach(AuthorKind.class, ReportArbitraries.workReports(), WorkReport::author);
        assertAll(
                ReportArbitraries.workReports(),
                report -> LISTS.stream()
                                .skip(1)
                                .allMatch(list -> list.apply(report).size() <= 2)
                        && report.observations().size() <= 5
                        && !report.measures().isEmpty()
                        && report.measures().size() <= 5
                        && report.communities().size() <= 3);
        assertSome(
                ReportArbitraries.workReports(),
                report -> report.observations().size() == 5,
                report -> report.measures().size() == 5,
                report -> report.communities().size() == 3,
                report -> report.enumerations().stream()
                        .anyMatch(list -> list.within().isPresent()));
    }

    @Example
    void workReports_leaveOutEveryPart() {
        assertLeftOutAtTimes(
                ReportArbitraries.workReports(),
                WorkReport::titlePeriod,
                WorkReport::bodyTitlePeriod,
                WorkReport::signedOn,
                WorkReport::scope,
                WorkReport::fingerprint);
        List<WorkReport> reports = drawn(ReportArbitraries.workReports()).toList();
        assertThat(LISTS)
                .allSatisfy(list -> assertThat(reports)
                        .map(list)
                        .anyMatch(Collection::isEmpty)
                        .anyMatch(items -> !items.isEmpty()));
    }

    @Example
    void workReports_speakOfTheirCommunityAndTheirMeasures() {
        CommunityId main = CommunityId.parse("main");
        assertAll(
                ReportArbitraries.workReports(),
                report -> report.subject().equals(main)
                        && report.mainCommunity().id().equals(main)
                        && report.check(MeasureTable.empty()).isEmpty());
    }

    @Example
    void workReports_shrinkToAMeasure() {
        assertThat(shrunk(ReportArbitraries.workReports(), report -> true)).satisfies(report -> {
            assertThat(report.measures()).hasSize(1);
            assertThat(report.communities()).extracting(Community::id).containsExactly(report.subject());
            assertThat(LISTS).allMatch(list -> list.apply(report).isEmpty());
        });
    }

    @Example
    void measureProblems_nameAMeasureAndAPlace() {
        assertAll(
                ReportArbitraries.measureProblems(),
                problem -> !problem.place().isBlank() && !problem.reason().isBlank());
    }
}
