// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Target;
import org.immutables.value.Value;

/**
 * A rule that grades several indicators and gives the whole the worst of their grades (分级标准), such as the density of flies by the share
 * of rooms with flies, the flies in such a room and the share of breeding places.
 *
 * <p>Preconditions, such as no flies where food is sold that is eaten as it is, must be met for any but the worst grade.
 *
 * <pre>{@code
 * GradeStandard flies = GradeStandard.builder()
 *         .name("蝇密度", "Density of flies")
 *         .addIndicator(roomsWithFlies, Bands.atMost("A", "3%").atMost("B", "6%").atMost("C", "9%").otherwise("D"))
 *         .addIndicator(breedingPlaces, Bands.atMost("A", "1%").atMost("B", "3%").atMost("C", "5%").otherwise("D"))
 *         .addPrecondition(Target.of(fliesAtOpenFood, Criterion.none()))
 *         .build();
 * flies.check(observations, community, ReportingPeriod.ofYear(2013)).grades();   // B
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class GradeStandard implements Serializable {
    GradeStandard() {}

    /**
     * Returns what is graded.
     *
     * @return the name in both languages
     */
    public abstract Bilingual name();

    /**
     * Returns what the grade depends on.
     *
     * @return the indicators with their bands, at least one, all on one scale of grades
     */
    public abstract ImmutableList<GradedIndicator> indicators();

    /**
     * Returns what must be met for any but the worst grade.
     *
     * @return the targets
     */
    public abstract ImmutableList<Target> preconditions();

    /**
     * Returns how values are compared with the limits of the bands.
     *
     * @return the way of comparing, that of full values unless set
     */
    @Value.Default
    public LimitComparison comparison() {
        return LimitComparison.FULL_VALUE;
    }

    /**
     * Returns the document that sets the standard.
     *
     * @return its title
     */
    public abstract Optional<String> document();

    /**
     * Returns where the standard holds.
     *
     * @return the place
     */
    public abstract Optional<String> place();

    @Value.Check
    void check() {
        checkArgument(!indicators().isEmpty(), "Grade standard must grade an indicator: '%s'", name());
        for (GradedIndicator graded : indicators()) {
            checkArgument(
                    graded.bands().scale().equals(scale()),
                    "Grades of %s must be %s: '%s'",
                    graded.indicator().code(),
                    scale(),
                    graded.bands().scale());
        }
    }

    /**
     * Returns the scale of grades.
     *
     * @return the names, the best first
     */
    public ImmutableList<String> scale() {
        return indicators().get(0).bands().scale();
    }

    /**
     * Calculates all indicators by {@link Calculator#STANDARD} and grades them.
     *
     * @param observations what was observed
     * @param subject the community
     * @param on the period
     * @return the check, of stated values where not all counts are known
     * @throws IllegalArgumentException if the units of the measures do not fit an indicator
     */
    public GradeCheck check(Observations observations, CommunityId subject, ReportingPeriod on) {
        return Grading.check(
                this,
                indicators().stream()
                        .map(graded ->
                                Calculator.STANDARD.calculateOrStated(graded.indicator(), observations, subject, on))
                        .collect(toImmutableList()),
                preconditions().stream()
                        .map(target -> target.check(observations, subject, on))
                        .collect(toImmutableList()));
    }

    /**
     * Grades calculations.
     *
     * @param calculations one calculation of each indicator and of that of each precondition, in any order
     * @return the check
     * @throws IllegalArgumentException if an indicator has no calculation or two
     */
    public GradeCheck check(Iterable<? extends Calculation> calculations) {
        Map<Indicator, Calculation> byIndicator = Maps.uniqueIndex(
                Streams.stream(calculations).<Calculation>map(one -> one).iterator(), Calculation::indicator);
        return Grading.check(
                this,
                indicators().stream()
                        .map(graded -> find(byIndicator, graded.indicator()))
                        .collect(toImmutableList()),
                preconditions().stream()
                        .map(target -> target.check(find(byIndicator, target.indicator())))
                        .collect(toImmutableList()));
    }

    private static Calculation find(Map<Indicator, Calculation> calculations, Indicator indicator) {
        return Optional.ofNullable(calculations.get(indicator))
                .orElseThrow(
                        () -> new IllegalArgumentException("Calculation must be given: '" + indicator.code() + "'"));
    }

    /**
     * Starts a standard.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a standard. */
    public static final class Builder extends ImmutableGradeStandard.Builder {
        Builder() {}

        /**
         * Sets both names.
         *
         * @param chinese the Chinese name
         * @param english the English name
         * @return this builder
         */
        public Builder name(String chinese, String english) {
            return name(new Bilingual(chinese, english));
        }

        /**
         * Adds an indicator.
         *
         * @param indicator the indicator
         * @param bands the bands of its values
         * @return this builder
         * @throws IllegalArgumentException if the limits are not in a unit of the indicator's
         */
        public Builder addIndicator(Indicator indicator, Bands bands) {
            return addIndicator(new GradedIndicator(indicator, bands));
        }
    }
}
