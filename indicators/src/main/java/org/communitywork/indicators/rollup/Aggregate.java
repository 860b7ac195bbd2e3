// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.QuantityText;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.RelativeLimit;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.immutables.value.Value;

/**
 * The value of an indicator for a street, a district or a city, such as 84% from the sums of ten communities.
 *
 * <p>Holds the value as an exact range, the two sums, and from whom they come. Where the policy adds up only what is
 * there, the value speaks of those communities alone: {@link #isPartial()} says so. Made by {@link Rollup#calculate}.
 *
 * <pre>
 * Aggregate rate = rollup.calculate(checkUps, district, period);
 * rate.value();                   // 84, or a range
 * rate.completeness().share();    // 9/10
 * rate.tally().gaps();            // who is missing, and why
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Aggregate implements Serializable {
    Aggregate() {}

    /**
     * Returns what was calculated.
     *
     * @return the indicator
     */
    public abstract Indicator indicator();

    /**
     * Returns for where.
     *
     * @return the place
     */
    public abstract CommunityId place();

    /**
     * Returns for when.
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * Returns what was done about missing reports.
     *
     * @return the policy
     */
    public abstract MissingPolicy policy();

    /**
     * Returns the sums, and what is missing in them.
     *
     * @return the tally of the communities
     */
    public abstract Tally tally();

    /**
     * Returns whether there is a value.
     *
     * @return the outcome
     */
    public abstract AggregateOutcome outcome();

    /**
     * Returns the value in the unit of the indicator's scale.
     *
     * @return the range, not empty; absent if the outcome is not {@link AggregateOutcome#CALCULATED}
     */
    public abstract Optional<Range<Ratio>> value();

    /**
     * Returns the sum that is divided.
     *
     * @return its range and unit, absent if the sums were not made
     */
    public abstract Optional<Amount> numerator();

    /**
     * Returns the sum that it is divided by.
     *
     * @return its range and unit, absent if the sums were not made, or there is no denominator
     */
    public abstract Optional<Amount> denominator();

    /**
     * Says whether the denominator can be zero, so that there may be no value at all.
     *
     * @return whether the sums allow a denominator of zero
     */
    @Value.Default
    public boolean isMaybeUndefined() {
        return false;
    }

    /**
     * Returns how the outcome was reached.
     *
     * @return the steps: definition, completeness, gaps, sums, outcome
     */
    public abstract Explanation explanation();

    /**
     * Returns how many communities reported.
     *
     * @return the counts
     */
    public Completeness completeness() {
        return tally().completeness();
    }

    /**
     * Says whether the value leaves communities out.
     *
     * @return true if there is a value, and a missing figure is not bounded
     */
    public boolean isPartial() {
        return value().isPresent() && !tally().gaps().stream().allMatch(ReportGap::bounded);
    }

    /**
     * Holds the value against a target, in the target's way of comparing.
     *
     * @param target the target of the same indicator
     * @return the verdict, undetermined if there is no value or may be none, and if the criterion is a {@link RelativeCriterion}, which
     *     needs a reference; of a partial value it speaks of those that reported
     * @throws IllegalArgumentException if the target is of another indicator
     */
    public Verdict verdict(Target target) {
        requireIndicator(target);
        return surely().map(known -> target.criterion().verdict(known, unit(), target.comparison()))
                .orElse(Verdict.UNDETERMINED);
    }

    /**
     * Holds the value against a relative criterion, such as that of last year's value.
     *
     * <p>Of partial values it speaks of those that reported, who need not be the same.
     *
     * @param target the target of the same indicator, with a {@link RelativeCriterion}
     * @param reference the same indicator of the place and period that the criterion refers to
     * @return the verdict, undetermined if one of the two has no value or may have none
     * @throws IllegalArgumentException if the target is of another indicator or has constant limits, or the reference is not what the
     *     criterion refers to or in a unit that does not convert
     */
    public Verdict verdict(Target target, Aggregate reference) {
        requireIndicator(target);
        checkArgument(
                target.criterion() instanceof RelativeCriterion,
                "Criterion must compare with a reference: '%s'",
                target.criterion().message().text(Language.ENGLISH));
        RelativeCriterion relative = (RelativeCriterion) target.criterion();
        requireFits(relative.reference(), reference);
        RelativeLimit limit = relative.limit(indicator().direction(), unit(), target.comparison());
        Ratio factor = reference.unit().factorTo(unit());
        return surely().flatMap(known ->
                        reference.surely().map(other -> limit.verdict(known, Ranges.times(other, factor))))
                .orElse(Verdict.UNDETERMINED);
    }

    private void requireIndicator(Target target) {
        checkArgument(
                target.indicator().equals(indicator()),
                "Target must be of the indicator: '%s' / '%s'",
                target.indicator().code(),
                indicator().code());
    }

    /** Levels such as an average that is reported as such are not added up, so the reference is the indicator itself. */
    private void requireFits(Reference wanted, Aggregate reference) {
        CommunityId where = wanted.subject().orElse(place());
        ReportingPeriod when = wanted.lookBack().from(period());
        boolean fits = wanted.measure().isEmpty()
                && reference.indicator().code().equals(indicator().code())
                && reference.place().equals(where)
                && reference.period().equals(when);
        checkArgument(
                fits,
                "Reference must be %s of %s in %s: '%s, %s, %s'",
                wanted.measure().orElse(indicator().code()),
                where,
                when,
                reference.indicator().code(),
                reference.place(),
                reference.period());
    }

    private Optional<Range<Ratio>> surely() {
        return value().filter(known -> !isMaybeUndefined());
    }

    private Unit unit() {
        return indicator().scale().unit();
    }

    /**
     * Returns the outcome for people: the value rounded by GB/T 8170 to the indicator's decimals, or the kind of
     * outcome.
     *
     * @param language the language
     * @return a text such as {@code 84.0%}, {@code [33.9, 67.8]%} or {@code 数据不全}
     */
    public String shown(Language language) {
        return value().map(known -> shown(known, language))
                .orElseGet(() -> outcome().label(language));
    }

    private String shown(Range<Ratio> known, Language language) {
        Unit unit = indicator().scale().unit();
        Rounding rounding = Rounding.gbt8170Decimals(indicator().decimals());
        String figure = Ranges.point(known)
                .map(point -> point.toBigDecimal(rounding).toPlainString())
                .orElseGet(() -> Ranges.format(rounding.round(known)));
        return QuantityText.withUnit(figure, unit, language);
    }
}
