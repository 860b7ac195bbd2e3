// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Operand;

/**
 * Samples made for an indicator: figures for the operands of its formula, in units that fit.
 *
 * <p>A sample has one community, or for every third draw two or three where the formula can be added up. Three of four have exact
 * figures, mostly such that no part exceeds its whole; in the others some figures are ranges or said with 多, 近 or 约. Every
 * second one is aimed: its value lies on, right beside or half a digit from a number with the indicator's decimals, or one given
 * by {@link #aimedAt}, because that is where rules go wrong.
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
    private final FormulaUnits units;
    private final Reference reference;

    private IndicatorSamples(Indicator indicator, MeasureTable measures, ImmutableList<Ratio> aims) {
        this.indicator = indicator;
        this.measures = measures;
        this.aims = aims;
        this.units = FormulaUnits.of(indicator, measures);
        this.reference = new Reference(indicator);
    }

    /**
     * Returns samples for an indicator, with measures in standard units that fit its scale.
     *
     * @param indicator the indicator
     * @return the samples
     * @throws IllegalArgumentException if the indicator is a composite, whose laws are those of its components, or if no
     *     standard units fit, so that {@link #of(Indicator, MeasureTable)} is needed
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
     * @throws IllegalArgumentException if the indicator is a composite
     */
    public static IndicatorSamples of(Indicator indicator, MeasureTable measures) {
        checkArgument(
                indicator.kind() != IndicatorKind.COMPOSITE,
                "Samples must be of a composite's components: '%s'",
                indicator.code());
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

    @Override
    public ImmutableList<Sample> edgeCases() {
        return Stream.of(0L, 1L, GREAT)
                .map(number -> Sample.of(figures(operand -> isPartOnly(operand) ? number : Math.max(1, number))))
                .collect(toImmutableList());
    }

    private Figures figures(Function<Operand, Long> numbers) {
        Map<Operand, Quantity> figures = new TreeMap<>();
        formula()
                .operands()
                .forEach(operand -> figures.put(operand, Quantity.of(numbers.apply(operand), units.of(operand))));
        return Figures.of(figures);
    }

    private Formula formula() {
        return indicator.effectiveFormula();
    }

    private boolean isPartOnly(Operand operand) {
        return !formula().denominator().operands().contains(operand);
    }

    @Override
    public Sample draw(Random random) {
        int communities = isAdditive() && random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
        Sample exact = Sample.of(IntStream.range(0, communities)
                .mapToObj(index -> community(random))
                .toList());
        return random.nextInt(4) == 0 ? exact.map(quantity -> said(quantity, random)) : exact;
    }

    private boolean isAdditive() {
        boolean level = indicator.operands().stream()
                .map(units::of)
                .anyMatch(unit -> unit.convertibleTo(Units.PERCENT) || unit.convertibleTo(Units.PERCENTAGE_POINT));
        return !level && Edits.isHomogeneous(formula());
    }

    private Figures community(Random random) {
        Figures figures = anyFigures(random);
        for (int i = 0; i < ATTEMPTS && !reference.isSound(Sample.of(figures)); i++) {
            figures = repaired(anyFigures(random));
        }
        return random.nextBoolean() ? figures : aimed(figures, random);
    }

    private Figures anyFigures(Random random) {
        int magnitude = random.nextInt(5);
        Map<Operand, Quantity> figures = new TreeMap<>();
        for (Operand operand : indicator.operands()) {
            figures.put(operand, Quantity.of(number(units.of(operand), magnitude, random), units.of(operand)));
        }
        return Figures.of(figures);
    }

    private static Ratio number(Unit unit, int magnitude, Random random) {
        if (unit.convertibleTo(Units.PERCENT)) {
            return Ratio.of(random.nextInt(1001), 10);
        }
        Ratio number = switch (magnitude) {
            case 0 -> Ratio.of(random.nextInt(12));
            case 1 -> Ratio.of(random.nextInt(1000));
            case 2 -> Ratio.of(random.nextInt(100_000));
            case 3 -> Ratio.of(200L * (1 + random.nextInt(50)));
            default -> Ratio.of(10_000L * (1 + random.nextInt(9)));
        };
        boolean count = unit.dimension().equals(Dimension.unsigned(unit.symbol()));
        return count || random.nextBoolean() ? number : number.plus(Ratio.of(random.nextInt(100), 100));
    }

    /** Makes a whole that its part exceeds as great as the part. */
    private Figures repaired(Figures figures) {
        Sample sample = Sample.of(figures);
        Ratio lack = reference.numerator(sample).minus(reference.denominator(sample));
        Optional<Operand> whole = formula().denominator().operands().stream()
                .filter(operand -> !formula().numerator().operands().contains(operand))
                .findFirst();
        return lack.signum() <= 0 || whole.isEmpty() ? figures : raised(figures, whole.get(), lack);
    }

    private Figures raised(Figures figures, Operand operand, Ratio lack) {
        Ratio coefficient = formula().denominator().coefficient(operand);
        Quantity quantity = figures.find(operand).orElseThrow();
        Ratio more = Ratio.of(lack.dividedBy(coefficient.abs()).ceiling());
        return figures.with(operand, Quantity.of(quantity.figure().orElseThrow().plus(more), quantity.unit()));
    }

    private Figures aimed(Figures figures, Random random) {
        if (reference.denominator(Sample.of(figures)).signum() <= 0) {
            return figures;
        }
        return Aim.at(aim(random), reference, figures, BESIDE.get(random.nextInt(BESIDE.size())))
                .filter(hit -> reference.isSound(Sample.of(hit)))
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
    private static Quantity said(Quantity quantity, Random random) {
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
