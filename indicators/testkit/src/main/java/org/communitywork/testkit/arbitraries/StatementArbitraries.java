// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;
import static org.communitywork.testkit.arbitraries.ReportArbitraries.sources;
import static org.communitywork.testkit.arbitraries.ReportArbitraries.subjects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Basis;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.StatementKind;
import org.communitywork.core.report.TargetKind;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * Generators of what reports state: figures, lists, breakdowns and aims.
 *
 * <p>Every part of them that may be left out in a report is left out at times. What names a community in a report names
 * {@code main}.
 */
public final class StatementArbitraries {
    private StatementArbitraries() {}

    /**
     * Returns observations of measures of every sort.
     *
     * @return the generator
     */
    public static Arbitrary<Observation> observations() {
        return DefinitionArbitraries.measures().flatMap(StatementArbitraries::observations);
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
                .in(Observation.Builder::quantity)
                .use(subjects().optional(0.3))
                .in(Observation.Builder::subject)
                .use(PeriodArbitraries.periods().optional(0.3))
                .in(Observation.Builder::period)
                .use(CommunityArbitraries.groups().optional(0.2))
                .in(Observation.Builder::group)
                .use(names("共计").optional(0.2))
                .in(Observation.Builder::text)
                .use(Arbitraries.of(Basis.class).optional(0.2))
                .in(Observation.Builder::basis)
                .use(sources())
                .in(Observation.Builder::source)
                .build(Observation.Builder::build);
    }

    /**
     * Returns observations as calculations take them, of twenty communities and of periods of every sort.
     *
     * @return the generator
     */
    public static Arbitrary<ResolvedObservation> resolvedObservations() {
        return DefinitionArbitraries.measures().flatMap(StatementArbitraries::resolvedObservations);
    }

    private static Arbitrary<ResolvedObservation> resolvedObservations(Measure measure) {
        return Builders.withBuilder(() ->
                        ResolvedObservation.builder().measure(measure.code()).unit(measure.unit()))
                .use(CommunityArbitraries.ids())
                .in(ResolvedObservation.Builder::subject)
                .use(PeriodArbitraries.periods())
                .in(ResolvedObservation.Builder::period)
                .use(observations(measure))
                .in((resolved, observation) -> resolved.quantity(observation.quantity())
                        .group(observation.group())
                        .text(observation.text())
                        .basis(observation.basis())
                        .source(observation.source()))
                .use(names("R1").optional(0.7))
                .in(ResolvedObservation.Builder::report)
                .build(ResolvedObservation.Builder::build);
    }

    /**
     * Returns references to the measures of {@link DefinitionArbitraries#measureCodes()}, half of them of a group.
     *
     * @return the generator, which shrinks to a code alone
     */
    public static Arbitrary<MeasureRef> measureRefs() {
        return measureRefs(DefinitionArbitraries.measureCodes());
    }

    private static Arbitrary<MeasureRef> measureRefs(Arbitrary<MeasureCode> codes) {
        return Combinators.combine(
                        codes,
                        subjects().optional(0.3),
                        CommunityArbitraries.groups().optional(0.5))
                .as((code, subject, group) -> MeasureRef.builder()
                        .code(code)
                        .subject(subject)
                        .group(group)
                        .build());
    }

    /**
     * Returns breakdowns into one to three parts, closed or not.
     *
     * @return the generator
     */
    public static Arbitrary<Breakdown> breakdowns() {
        return breakdowns(DefinitionArbitraries.measureCodes());
    }

    static Arbitrary<Breakdown> breakdowns(Arbitrary<MeasureCode> codes) {
        return Combinators.combine(
                        measureRefs(codes).list().ofMinSize(2).ofMaxSize(4).uniqueElements(),
                        Arbitraries.of(true, false),
                        sources())
                .as((refs, closed, source) -> Breakdown.builder()
                        .name("构成")
                        .whole(refs.get(0))
                        .parts(refs.subList(1, refs.size()))
                        .closed(closed)
                        .source(source)
                        .build());
    }

    /**
     * Returns targets of every kind that a report states, for measures of every sort.
     *
     * @return the generator
     */
    public static Arbitrary<StatedTarget> targets() {
        return DefinitionArbitraries.measures().flatMap(StatementArbitraries::targets);
    }

    /**
     * Returns targets of every kind that a report states for a measure, or for what it does not measure.
     *
     * @param measure the measure, in whose unit or one that converts to it the limits are
     * @return the generator
     */
    public static Arbitrary<StatedTarget> targets(Measure measure) {
        return Arbitraries.of(TargetKind.class).flatMap(kind -> targets(measure, kind));
    }

    private static Arbitrary<StatedTarget> targets(Measure measure, TargetKind kind) {
        Arbitrary<Quantity> horizons = QuantityArbitraries.quantities()
                .withFigures(Arbitraries.integers().between(1, 10).map(Ratio::of))
                .in(Units.YEAR, Units.DAY, Units.MONTH);
        return Builders.withBuilder(() -> StatedTarget.builder().kind(kind))
                .use(limits(measure.unit()).optional(kind.hasLimit() ? 1 : 0.3))
                .in(StatedTarget.Builder::quantity)
                .use(Arbitraries.just(measure.code()).optional(0.7))
                .in(StatedTarget.Builder::measure)
                .use(PeriodArbitraries.periods().optional(0.3))
                .in(StatedTarget.Builder::period)
                .use(PeriodArbitraries.periods().optional(0.3))
                .in(StatedTarget.Builder::due)
                .use(horizons.optional(0.3))
                .in(StatedTarget.Builder::horizon)
                .use(CommunityArbitraries.groups().optional(0.2))
                .in(StatedTarget.Builder::group)
                .use(subjects().optional(0.2))
                .in(StatedTarget.Builder::subject)
                .use(names("力争达标", "不发生"))
                .in(StatedTarget.Builder::summary)
                .use(sources())
                .in(StatedTarget.Builder::source)
                .build(StatedTarget.Builder::build);
    }

    /** The kind of the target says the side, not its quantity. */
    private static Arbitrary<Quantity> limits(Unit unit) {
        return QuantityArbitraries.unitsLike(unit)
                .flatMap(like -> QuantityArbitraries.quantities()
                        .said(Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.OVER, Qualifier.BETWEEN)
                        .in(like));
    }

    /**
     * Returns statements.
     *
     * @return the generator, which shrinks to one without measures
     */
    public static Arbitrary<Statement> statements() {
        return statements(DefinitionArbitraries.measureCodes());
    }

    static Arbitrary<Statement> statements(Arbitrary<MeasureCode> measures) {
        return Combinators.combine(
                        Arbitraries.of(StatementKind.class),
                        names("环境明显改善", "个别楼道仍有杂物"),
                        measures.list().ofMaxSize(2),
                        PeriodArbitraries.periods().optional(0.3),
                        sources())
                .as((kind, summary, about, period, source) -> Statement.builder()
                        .kind(kind)
                        .summary(summary)
                        .measures(about)
                        .period(period)
                        .source(source)
                        .build());
    }

    /**
     * Returns lists of one to six items, closed or not, with the number stated or the last item numbered at times.
     *
     * @return the generator
     */
    public static Arbitrary<Enumeration> enumerations() {
        return DefinitionArbitraries.measures().flatMap(StatementArbitraries::enumerations);
    }

    static Arbitrary<Enumeration> enumerations(Measure measure) {
        return Builders.withBuilder(() -> Enumeration.builder().name("文体队伍"))
                .use(names("腰鼓队", "合唱队", "自行车队", "书画社").list().ofMinSize(1).ofMaxSize(6))
                .in(Enumeration.Builder::items)
                .use(Arbitraries.of(true, false))
                .in(Enumeration.Builder::closed)
                .use(QuantityArbitraries.quantitiesLike(measure.unit()).optional(0.5))
                .in(Enumeration.Builder::stated)
                .use(Arbitraries.just(measure.code()).optional(0.3))
                .in(Enumeration.Builder::measure)
                .use(Arbitraries.integers().between(1, 9).optional(0.3))
                .in(Enumeration.Builder::lastNumber)
                .use(names("社团").optional(0.3))
                .in(Enumeration.Builder::within)
                .use(names("组织了腰鼓队等队伍").optional(0.3))
                .in(Enumeration.Builder::text)
                .use(sources())
                .in(Enumeration.Builder::source)
                .build(Enumeration.Builder::build);
    }
}
