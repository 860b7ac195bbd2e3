// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Operand;

/**
 * Samples made for an indicator: figures for the operands of its formula and its exclusions, in the units that its scale is a quotient of, or others
 * that fit. Those of a composite are for
 * the operands of its components, seen from its own period: with {@code X.RATE[-1y]} in its formula there are figures such as
 * {@code X.PART[-1y]}.
 *
 * <p>A sample has one community, or for every third draw two or three where the formula can be added up. Three of four have exact
 * figures, mostly such that no part exceeds its whole; in the others some figures are ranges or said with 多, 近 or 约. Every
 * second one is aimed: its value lies on, right beside or half a digit from a number with the indicator's decimals, or one given
 * by {@link #aimedAt}, because that is where rules go wrong. A composite has one community, since it cannot be added up. All are of June
 * 2010 or, if the definition or a component of it does not hold then, of the nearest month in which it does.
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorSamples implements Samples<Sample> {
    private static final ImmutableList<Ratio> OFFSETS = Stream.of("0", "0.5", "0.45", "0.46", "0.495", "0.55", "1/3")
            .map(Ratio::parse)
            .collect(toImmutableList());
    private static final ImmutableList<Integer> BESIDE = ImmutableList.of(0, 0, 0, 1, -1);
    private static final int ATTEMPTS = 20;
    private static final long GREAT = 1_000_000_000_000L;

    private final Indicator indicator;
    private final MeasureTable measures;
    private final ImmutableList<Ratio> aims;
    private final Draw draw;
    private final Reference reference;
    private final ReportingPeriod period;

    private IndicatorSamples(Indicator indicator, MeasureTable measures, ImmutableList<Ratio> aims) {
        this.indicator = indicator;
        this.measures = measures;
        this.aims = aims;
        this.draw = Draw.of(indicator, measures);
        this.reference = new Reference(indicator);
        this.period = Months.nearest(month -> Months.holds(indicator, month))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Definition must hold in some month, each component too: '" + indicator.id() + "'"));
    }

    /**
     * Returns samples for an indicator, with measures in standard units that fit its scale.
     *
     * @param indicator the indicator
     * @return the samples
     * @throws IllegalArgumentException if no standard units fit, so that {@link #of(Indicator, MeasureTable)} is needed, if a composite has
     *     no components, or if there is no month in which the definition holds
     */
    public static IndicatorSamples of(Indicator indicator) {
        return of(indicator, MeasureTable.empty());
    }

    /**
     * Returns samples for an indicator.
     *
     * @param indicator the indicator
     * @param measures where the units of its measures are looked up
     * @return the samples
     * @throws IllegalArgumentException if the units do not fit, if a composite has no components, or if there is no month in which the
     *     definition holds
     */
    public static IndicatorSamples of(Indicator indicator, MeasureTable measures) {
        return new IndicatorSamples(indicator, measures, ImmutableList.of());
    }

    /**
     * Returns samples that often hit these values, or nearly so.
     *
     * @param values the values in the unit of the indicator, such as a limit
     * @return the samples
     */
    public IndicatorSamples aimedAt(Iterable<Ratio> values) {
        return new IndicatorSamples(indicator, measures, ImmutableList.copyOf(values));
    }

    /**
     * Returns the indicator.
     *
     * @return the indicator that the samples are made for
     */
    public Indicator indicator() {
        return indicator;
    }

    ReportingPeriod period() {
        return period;
    }

    /** Nobody is left out in them, so that they are possible. */
    @Override
    public ImmutableList<Sample> edgeCases() {
        ImmutableSet<Operand> divisors = operands(
                indicator, each -> each.effectiveFormula().denominator().operands());
        ImmutableSet<Operand> excluded = operands(
                indicator, each -> each.exclusions().map(Exclusions::operands).orElse(ImmutableSortedSet.of()));
        return Stream.of(0L, 1L, GREAT)
                .map(number -> Sample.of(figures(leaf -> {
                            if (excluded.contains(leaf)) {
                                return 0L;
                            }
                            return divisors.contains(leaf) ? Math.max(1, number) : number;
                        }))
                        .in(period))
                .collect(toImmutableList());
    }

    /** Finds some operands of the indicator or of its components, as they are reported. */
    private static ImmutableSet<Operand> operands(Indicator indicator, Function<Indicator, Set<Operand>> some) {
        if (indicator.kind() != IndicatorKind.COMPOSITE) {
            return ImmutableSet.copyOf(some.apply(indicator));
        }
        return Component.of(indicator).stream()
                .flatMap(component ->
                        operands(component.indicator(), some).stream().map(component::shifted))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Figures figures(Function<Operand, Long> numbers) {
        Map<Operand, Quantity> figures = new TreeMap<>();
        Component.leaves(indicator)
                .forEach(leaf -> figures.put(leaf, Quantity.of(numbers.apply(leaf), draw.unit(leaf))));
        return Figures.of(figures);
    }

    @Override
    public Sample draw(Random random) {
        int communities = isAdditive() && random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
        Sample exact = Sample.of(IntStream.range(0, communities)
                        .mapToObj(index -> community(random))
                        .toList())
                .in(period);
        return random.nextInt(4) == 0 ? exact.map(quantity -> said(quantity, random)) : exact;
    }

    private boolean isAdditive() {
        boolean level = indicator.kind() == IndicatorKind.COMPOSITE
                || indicator.operands().stream()
                        .map(draw::unit)
                        .anyMatch(unit ->
                                unit.convertibleTo(Units.PERCENT) || unit.convertibleTo(Units.PERCENTAGE_POINT));
        return !level && Slopes.isHomogeneous(indicator.effectiveFormula());
    }

    /** Draws exact figures of one community. */
    Figures community(Random random) {
        Figures figures = draw.any(random);
        for (int i = 0; i < ATTEMPTS && !isSound(figures); i++) {
            figures = draw.repaired(draw.any(random));
        }
        return random.nextBoolean() ? figures : aimed(figures, random);
    }

    private boolean isSound(Figures figures) {
        return reference.isSound(Sample.of(figures).in(period));
    }

    private Figures aimed(Figures figures, Random random) {
        if (!reference.isCalculable(Sample.of(figures))) {
            return figures;
        }
        return draw.aimed(figures, aim(random), BESIDE.get(random.nextInt(BESIDE.size())), random)
                .filter(this::isSound)
                .orElse(figures);
    }

    private Ratio aim(Random random) {
        Ratio digit = Ratio.powerOfTen(-indicator.decimals());
        boolean given = !aims.isEmpty() && random.nextInt(4) != 0;
        Ratio start = given ? aims.get(random.nextInt(aims.size())) : Ratio.of(random.nextInt(101));
        boolean offset = !given || random.nextBoolean();
        Ratio distance = offset ? OFFSETS.get(random.nextInt(OFFSETS.size())).times(digit) : Ratio.ZERO;
        return random.nextBoolean() ? start.plus(distance) : start.minus(distance);
    }

    /** Says a number less exactly, or as it is. */
    static Quantity said(Quantity quantity, Random random) {
        Ratio figure = quantity.figure().orElseThrow();
        Unit unit = quantity.unit();
        Ratio above = figure.plus(Ratio.of(1L + random.nextInt(9)));
        if (figure.isZero()) {
            return random.nextBoolean() ? quantity : Quantity.between(figure, above, unit);
        }
        return switch (random.nextInt(6)) {
            case 0 -> Quantity.between(figure.times(Ratio.of(9, 10)), above, unit);
            case 1 -> Quantity.over(figure, unit);
            case 2 -> Quantity.nearly(figure, unit);
            case 3 -> Quantity.about(figure, unit);
            default -> quantity;
        };
    }

    @Override
    public Stream<Sample> smaller(Sample sample) {
        return Shrinking.of(sample);
    }
}
