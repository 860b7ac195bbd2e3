// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.grade.Band;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.GradeCheck;
import org.communitywork.indicators.grade.GradePart;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.grade.GradedIndicator;
import org.communitywork.indicators.grade.Grades;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.Target;
import org.communitywork.testkit.laws.BandSamples;
import org.communitywork.testkit.laws.GradeSamples;
import org.communitywork.testkit.laws.Sample;
import org.communitywork.testkit.laws.WorstGradeSamples;

/** Generators of bands, grades and grade standards, with values and figures to be graded. */
public final class GradeArbitraries {
    private static final ImmutableList<String> NAMES = ImmutableList.of("A", "B", "C", "D", "E");

    private GradeArbitraries() {}

    /**
     * Returns bands of {@link #bands(Unit)} in percent, persons or times.
     *
     * @return the generator
     */
    public static Arbitrary<Bands> bands() {
        return Arbitraries.of(Units.PERCENT, Units.PERSON, Units.TIME).flatMap(GradeArbitraries::bands);
    }

    /**
     * Returns bands of two to five grades from A on, whose limits lie from 0 to 40 with one decimal or none written, each within the
     * better grade or the worse one. Every second has the best grade at the low end. They shrink to two grades that meet at zero, the limit
     * within A.
     *
     * @param unit the unit of the limits
     * @return the generator
     */
    public static Arbitrary<Bands> bands(Unit unit) {
        return Arbitraries.integers().between(2, NAMES.size()).flatMap(grades -> bands(unit, grades));
    }

    /**
     * Returns bands of so many grades.
     *
     * @param unit the unit of the limits
     * @param grades how many, from 2 to 5
     * @return the generator, which is else as {@link #bands(Unit)}
     */
    public static Arbitrary<Bands> bands(Unit unit, int grades) {
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(0, 40).list().uniqueElements().ofSize(grades - 1);
        return Combinators.combine(
                        cuts,
                        Arbitraries.of(true, false).list().ofSize(grades - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", ".0"))
                .as((limits, itself, low, zeros) -> bands(limits, itself, low, zeros + unit));
    }

    private static Bands bands(List<Integer> limits, List<Boolean> itself, boolean low, String ending) {
        List<Integer> rising = limits.stream().sorted().toList();
        ImmutableList.Builder<Band> bands = ImmutableList.builder();
        int size = limits.size();
        for (int i = 0; i <= size; i++) {
            Band.Builder band = Band.builder().grade(NAMES.get(i));
            // Of each two neighbors one has the limit between them, and the other is told where it ends.
            if (i > 0) {
                Limit limit = Limit.parse(rising.get(low ? i - 1 : size - i) + ending);
                band = worse(band, limit, !itself.get(i - 1), low);
            }
            if (i < size) {
                Limit limit = Limit.parse(rising.get(low ? i : size - 1 - i) + ending);
                band = better(band, limit, itself.get(i), low);
            }
            bands.add(band.build());
        }
        return new Bands(bands.build());
    }

    private static Band.Builder better(Band.Builder band, Limit limit, boolean itself, boolean low) {
        if (low) {
            return itself ? band.atMost(limit) : band.lessThan(limit);
        }
        return itself ? band.atLeast(limit) : band.moreThan(limit);
    }

    /** The other side of {@link #better}. */
    private static Band.Builder worse(Band.Builder band, Limit limit, boolean itself, boolean low) {
        return better(band, limit, itself, !low);
    }

    /**
     * Returns values to be graded by bands, as {@link BandSamples} describes.
     *
     * @param bands the bands
     * @param unit the unit of the values
     * @return the generator
     */
    public static Arbitrary<Range<Ratio>> values(Bands bands, Unit unit) {
        return SampleArbitraries.of(BandSamples.of(bands, unit));
    }

    /**
     * Returns sets of possible grades of a scale. They shrink to the best one alone.
     *
     * @param scale the names of all grades, the best first
     * @return the generator
     */
    public static Arbitrary<Grades> grades(ImmutableList<String> scale) {
        return Arbitraries.of(scale)
                .set()
                .ofMinSize(1)
                .map(possible -> Grades.of(scale, possible.toArray(new String[0])));
    }

    /**
     * Returns sets of possible grades of scales of two to five grades from A on.
     *
     * @return the generator
     */
    public static Arbitrary<Grades> grades() {
        return Arbitraries.integers().between(2, NAMES.size()).flatMap(grades -> grades(NAMES.subList(0, grades)));
    }

    /**
     * Returns gradings of parts, as {@link WorstGradeSamples} describes.
     *
     * @param scale the names of all grades, the best first
     * @return the generator
     */
    public static Arbitrary<ImmutableList<Grades>> parts(ImmutableList<String> scale) {
        return SampleArbitraries.of(WorstGradeSamples.of(scale));
    }

    /**
     * Returns standards that grade one to three shares by {@link #bands(Unit)}, with up to two preconditions, by both ways of comparing, some of a document or for a place. Every
     * second has two indicators with the same whole, if it has two.
     *
     * @return the generator
     */
    public static Arbitrary<GradeStandard> standards() {
        return Arbitraries.integers().between(2, NAMES.size()).flatMap(GradeArbitraries::standards);
    }

    private static Arbitrary<GradeStandard> standards(int grades) {
        Unit percent = Units.PERCENT;
        return Combinators.combine(
                        bands(percent, grades).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("0%", "5%", "80%").list().ofMaxSize(2),
                        Arbitraries.of(LimitComparison.class),
                        Arbitraries.of(false, true),
                        Parts.names("某标准").optional(0.5),
                        CatalogArbitraries.places())
                .as((all, preconditions, comparison, shared, document, place) -> {
                    GradeStandard.Builder standard = GradeStandard.builder()
                            .name("分级标准", "Grades")
                            .comparison(comparison)
                            .document(document)
                            .place(place);
                    for (int i = 0; i < all.size(); i++) {
                        standard.addIndicator(share("P" + i, shared ? "ALL" : "ALL" + i), all.get(i));
                    }
                    for (int i = 0; i < preconditions.size(); i++) {
                        Criterion criterion = Criterion.atMost(preconditions.get(i));
                        standard.addPrecondition(Target.of(share("Q" + i, "EACH" + i), criterion));
                    }
                    return standard.build();
                });
    }

    private static Indicator share(String part, String whole) {
        return Indicator.proportion("GRADE." + part + "_RATE")
                .name("比例" + part, "Share " + part)
                .formula("GRADE." + part + " / GRADE." + whole)
                .build();
    }

    /**
     * Returns figures for a standard, as {@link GradeSamples} describes.
     *
     * @param standard the standard, whose indicators have measures in standard units
     * @return the generator
     */
    public static Arbitrary<Sample> samples(GradeStandard standard) {
        return SampleArbitraries.of(GradeSamples.of(standard));
    }

    /**
     * Returns bands of {@link #bands()}, each alone, of which every second has a code.
     *
     * @return the generator
     */
    public static Arbitrary<Band> singleBands() {
        return Combinators.combine(
                        Parts.of(bands(), Bands::bands), Parts.names("1").optional(0.5))
                .as((band, code) -> Band.builder().from(band).code(code).build());
    }

    /**
     * Returns checks of {@link #standards()}.
     *
     * @return the generator
     */
    public static Arbitrary<GradeCheck> checks() {
        return standards()
                .flatMap(standard -> samples(standard)
                        .map(sample -> standard.check(sample.observations(), Sample.id(0), sample.period())));
    }

    /**
     * Returns indicators with their bands, of {@link #standards()}.
     *
     * @return the generator
     */
    public static Arbitrary<GradedIndicator> gradedIndicators() {
        return Parts.of(standards(), GradeStandard::indicators);
    }

    /**
     * Returns the grades of each indicator in {@link #checks()}.
     *
     * @return the generator
     */
    public static Arbitrary<GradePart> gradeParts() {
        return Parts.of(checks(), GradeCheck::parts);
    }

    /**
     * Returns checks of whether {@link #checks()} reach any of their grades.
     *
     * @return the generator
     */
    public static Arbitrary<Check> reached() {
        return checks().flatMap(
                        check -> Arbitraries.of(check.standard().scale()).map(check::reaches));
    }
}
