// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.CommunityArbitraries.names;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.Basis;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKinds;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.StatementKind;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Generators of reports and of what stands in them. */
public final class ReportArbitraries {
    private static final String REPORT = "R1";
    private static final CommunityId MAIN = CommunityId.parse("main");

    private ReportArbitraries() {}

    /**
     * Returns places in the document {@code R1}, which is the code of the {@link #workReports()}.
     *
     * @return the generator
     */
    public static Arbitrary<Source> sources() {
        return names("标题", "引言", "一", "二.3").map(locator -> new Source(REPORT, locator));
    }

    /**
     * Returns observations of a measure in units that convert to its own, of all or of a group.
     *
     * @param measure the measure
     * @return the generator
     */
    public static Arbitrary<Observation> observations(Measure measure) {
        return Builders.withBuilder(() -> Observation.builder().measure(measure.code()))
                .use(QuantityArbitraries.quantitiesLike(measure.unit()))
                .in((builder, quantity) -> builder.quantity(quantity))
                .use(CommunityArbitraries.groups().optional(0.2))
                .in((builder, group) -> builder.group(group))
                .use(Arbitraries.of(Basis.class).optional(0.2))
                .in((builder, basis) -> builder.basis(basis))
                .use(sources())
                .in((builder, source) -> builder.source(source))
                .build(Observation.Builder::build);
    }

    /**
     * Returns observations as calculations take them, of twenty communities and of periods of every sort.
     *
     * @return the generator
     */
    public static Arbitrary<ResolvedObservation> resolvedObservations() {
        return Builders.withBuilder(ResolvedObservation::builder)
                .use(CommunityArbitraries.ids())
                .in((builder, subject) -> builder.subject(subject))
                .use(PeriodArbitraries.periods())
                .in((builder, period) -> builder.period(period))
                .use(DefinitionArbitraries.measureCodes())
                .in((builder, measure) -> builder.measure(measure))
                .use(QuantityArbitraries.quantities())
                .in((builder, quantity) -> builder.quantity(quantity))
                .build(ResolvedObservation.Builder::build);
    }

    /**
     * Returns honors of every level and state.
     *
     * @return the generator
     */
    public static Arbitrary<Honor> honors() {
        return Combinators.combine(
                        names("文明社区", "卫生街道", "平安村"),
                        Arbitraries.of(AdministrativeLevel.class),
                        Arbitraries.of(HonorState.class),
                        sources())
                .as((title, level, state, source) -> Honor.builder()
                        .title(title)
                        .level(level)
                        .levelBasis(level == AdministrativeLevel.UNKNOWN ? LevelBasis.UNKNOWN : LevelBasis.STATED)
                        .state(state)
                        .source(source)
                        .build());
    }

    /**
     * Returns campaigns.
     *
     * @return the generator
     */
    public static Arbitrary<Campaign> campaigns() {
        return Combinators.combine(
                        names("除四害", "平安创建", "文明创建"),
                        PeriodArbitraries.periods().optional(0.7),
                        PeriodArbitraries.recurrences().optional(0.3),
                        sources())
                .as((name, period, recurrence, source) -> Campaign.builder()
                        .name(name)
                        .source(source)
                        .period(period)
                        .recurrence(recurrence)
                        .build());
    }

    /**
     * Returns services.
     *
     * @return the generator
     */
    public static Arbitrary<Service> services() {
        return Combinators.combine(
                        names("免费体检", "法律咨询", "送餐"),
                        CommunityArbitraries.groups().set().ofMaxSize(2),
                        PeriodArbitraries.recurrences().optional(0.5),
                        Arbitraries.of(true, false).optional(0.5),
                        sources())
                .as((name, groups, recurrence, free, source) -> Service.builder()
                        .name(name)
                        .source(source)
                        .addAllGroups(groups)
                        .recurrence(recurrence)
                        .free(free)
                        .build());
    }

    /**
     * Returns statements of every kind.
     *
     * @return the generator
     */
    public static Arbitrary<Statement> statements() {
        return Combinators.combine(Arbitraries.of(StatementKind.class), names("加强宣传", "人手不足", "完善制度"), sources())
                .as((kind, summary, source) -> Statement.builder()
                        .kind(kind)
                        .summary(summary)
                        .source(source)
                        .build());
    }

    /**
     * Returns lists of up to six items, complete or not.
     *
     * @return the generator
     */
    public static Arbitrary<Enumeration> enumerations() {
        return Combinators.combine(
                        names("腰鼓队", "合唱队", "自行车队", "书画社").list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(true, false),
                        sources())
                .as((items, closed, source) -> Enumeration.builder()
                        .name("文体队伍")
                        .source(source)
                        .items(items)
                        .closed(closed)
                        .build());
    }

    /**
     * Returns reports of one community with up to five observations of measures that they define, and up to two each of honors,
     * campaigns, services, statements and lists.
     *
     * @return the generator
     */
    public static Arbitrary<WorkReport> workReports() {
        Arbitrary<List<Measure>> measures = DefinitionArbitraries.measures()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(Measure::code);
        return measures.flatMap(ReportArbitraries::workReports);
    }

    private static Arbitrary<WorkReport> workReports(List<Measure> measures) {
        Arbitrary<Observation> observations = Arbitraries.oneOf(
                measures.stream().map(ReportArbitraries::observations).toList());
        return Builders.withBuilder(() -> start(measures))
                .use(PeriodArbitraries.periods())
                .in((report, period) -> report.period(period))
                .use(observations.list().ofMaxSize(5))
                .in((report, stated) -> report.addAllObservations(stated))
                .use(honors().list().ofMaxSize(2))
                .in((report, won) -> report.addAllHonors(won))
                .use(campaigns().list().ofMaxSize(2).uniqueElements(Campaign::name))
                .in((report, driven) -> report.addAllCampaigns(driven))
                .use(services().list().ofMaxSize(2).uniqueElements(Service::name))
                .in((report, offered) -> report.addAllServices(offered))
                .use(statements().list().ofMaxSize(2))
                .in((report, said) -> report.addAllStatements(said))
                .use(enumerations().list().ofMaxSize(1))
                .in((report, lists) -> report.addAllEnumerations(lists))
                .build(WorkReport.Builder::build);
    }

    private static WorkReport.Builder start(List<Measure> measures) {
        return WorkReport.builder()
                .code(REPORT)
                .title("工作总结")
                .kind(ReportKinds.PUBLIC_HEALTH)
                .author(AuthorKind.COMMUNITY)
                .subject(MAIN)
                .addCommunity(Community.builder()
                        .id(MAIN)
                        .kind(CommunityKind.COMMUNITY)
                        .name("某社区")
                        .build())
                .addAllMeasures(measures);
    }
}
