// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureProblem;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKind;
import org.communitywork.core.report.ReportKinds;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;

/** Generators of whole reports, and of what they say of themselves. */
public final class ReportArbitraries {
    private static final String REPORT = "R1";
    private static final CommunityId MAIN = CommunityId.parse("main");

    private ReportArbitraries() {}

    /** Returns the community that every report is of. */
    static Arbitrary<CommunityId> subjects() {
        return Arbitraries.just(MAIN);
    }

    /**
     * Returns places in the document {@code R1}, which is the code of the {@link #workReports()}.
     *
     * @return the generator, which shrinks to R1:标题
     */
    public static Arbitrary<Source> sources() {
        return names("标题", "引言", "一", "二.3").map(locator -> new Source(REPORT, locator));
    }

    /**
     * Returns the usual kinds of reports, and one that has no English name.
     *
     * @return the generator, which shrinks to 文明创建
     */
    public static Arbitrary<ReportKind> kinds() {
        return Parts.oneOfAll(ReportKinds.all(), ReportKind.of("老龄工作"));
    }

    /**
     * Returns fingerprints of texts of one to four sentences out of six, so that two often have one in common.
     *
     * @return the generator, which shrinks to that of one sentence
     */
    public static Arbitrary<TextFingerprint> fingerprints() {
        return names(
                        "社区居委会认真开展爱国卫生运动",
                        "全年清理卫生死角120处共清运垃圾20吨",
                        "为60岁以上老人免费体检并建立健康档案",
                        "志愿者服务队每月上门看望孤寡老人",
                        "Residents were taught how to sort their waste",
                        "社区配合派出所做好外来人口登记工作")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(sentences -> TextFingerprint.of(String.join("。", sentences)));
    }

    /**
     * Returns reports of the community {@code main}, whose items speak of it and of the one to five measures that the report
     * defines. Up to two communities more are described. Each other list has up to two items, that of observations up to five, and
     * each may be empty.
     *
     * @return the generator, which shrinks to a report with a measure and no more
     */
    public static Arbitrary<WorkReport> workReports() {
        return DefinitionArbitraries.measures()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(Measure::code)
                .flatMap(ReportArbitraries::workReports);
    }

    private static Arbitrary<WorkReport> workReports(List<Measure> measures) {
        return people(work(figures(head(measures), measures), codes(measures))).build(WorkReport.Builder::build);
    }

    private static Arbitrary<MeasureCode> codes(List<Measure> measures) {
        return Arbitraries.of(measures).map(Measure::code);
    }

    private static Builders.BuilderCombinator<WorkReport.Builder> head(List<Measure> measures) {
        return Builders.withBuilder(() -> start(measures))
                .use(kinds())
                .in(WorkReport.Builder::kind)
                .use(Arbitraries.of(AuthorKind.class))
                .in(WorkReport.Builder::author)
                .use(PeriodArbitraries.periods())
                .in(WorkReport.Builder::period)
                .use(PeriodArbitraries.periods().optional(0.3))
                .in(WorkReport.Builder::titlePeriod)
                .use(PeriodArbitraries.maskedPeriods().optional(0.2))
                .in(WorkReport.Builder::bodyTitlePeriod)
                .use(PeriodArbitraries.singleDays().optional(0.3))
                .in(WorkReport.Builder::signedOn)
                .use(names("全社区").optional(0.2))
                .in(WorkReport.Builder::scope)
                .use(fingerprints().optional(0.3))
                .in(WorkReport.Builder::fingerprint)
                .use(CommunityArbitraries.communities().list().ofMaxSize(2).uniqueElements(Community::id))
                .in(WorkReport.Builder::addAllCommunities);
    }

    private static WorkReport.Builder start(List<Measure> measures) {
        return WorkReport.builder()
                .code(REPORT)
                .title("工作总结")
                .subject(MAIN)
                .addCommunity(Community.builder()
                        .id(MAIN)
                        .kind(CommunityKind.COMMUNITY)
                        .name("某社区")
                        .build())
                .addAllMeasures(measures);
    }

    private static Builders.BuilderCombinator<WorkReport.Builder> figures(
            Builders.BuilderCombinator<WorkReport.Builder> report, List<Measure> measures) {
        Arbitrary<Observation> observations = Arbitraries.oneOf(
                measures.stream().map(StatementArbitraries::observations).toList());
        Arbitrary<StatedTarget> targets = Arbitraries.oneOf(
                measures.stream().map(StatementArbitraries::targets).toList());
        return report.use(observations.list().ofMaxSize(5))
                .in(WorkReport.Builder::addAllObservations)
                .use(targets.list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllTargets)
                .use(StatementArbitraries.breakdowns(codes(measures)).list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllBreakdowns)
                .use(Arbitraries.oneOf(measures.stream()
                                .map(StatementArbitraries::enumerations)
                                .toList())
                        .list()
                        .ofMaxSize(2))
                .in((builder, lists) -> builder.addAllEnumerations(within(lists)));
    }

    /** The second list may lie within the first one, and in no other. */
    private static List<Enumeration> within(List<Enumeration> lists) {
        List<Enumeration> own = new ArrayList<>();
        for (Enumeration list : lists) {
            Optional<String> whole = own.stream().map(Enumeration::name).findFirst();
            own.add(Enumeration.builder()
                    .from(list)
                    .name("清单" + own.size())
                    .within(list.within().flatMap(name -> whole))
                    .build());
        }
        return own;
    }

    private static Builders.BuilderCombinator<WorkReport.Builder> work(
            Builders.BuilderCombinator<WorkReport.Builder> report, Arbitrary<MeasureCode> codes) {
        return report.use(ActivityArbitraries.campaigns(codes).list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllCampaigns)
                .use(ActivityArbitraries.activities(codes).list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllActivities)
                .use(ActivityArbitraries.services(codes).list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllServices)
                .use(StatementArbitraries.statements(codes).list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllStatements);
    }

    private static Builders.BuilderCombinator<WorkReport.Builder> people(
            Builders.BuilderCombinator<WorkReport.Builder> report) {
        return report.use(HonorArbitraries.ladders().list().ofMaxSize(1))
                .in(WorkReport.Builder::addAllLadders)
                .use(HonorArbitraries.honors().list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllHonors)
                .use(HonorArbitraries.selections().list().ofMaxSize(1))
                .in(WorkReport.Builder::addAllSelections)
                .use(FacilityArbitraries.facilities().list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllFacilities)
                .use(FacilityArbitraries.standards().list().ofMaxSize(1))
                .in(WorkReport.Builder::addAllFacilityStandards)
                .use(OrganizationArbitraries.organizations().list().ofMaxSize(2))
                .in(WorkReport.Builder::addAllOrganizations);
    }

    /**
     * Returns what is found when a report that states figures does not define its measures.
     *
     * @return the generator
     */
    public static Arbitrary<MeasureProblem> measureProblems() {
        return Parts.of(
                workReports(),
                report -> WorkReport.builder()
                        .from(report)
                        .measures(List.of())
                        .build()
                        .check(MeasureTable.empty()));
    }
}
