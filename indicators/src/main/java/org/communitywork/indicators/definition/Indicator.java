// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.indicators.language.Bilingual;
import org.immutables.value.Value;

/**
 * A defined figure (指标), such as 体检率 = examined / due in percent.
 *
 * <p>Holds what is calculated and how the value is shown, not what it is held against. An indicator is known by code
 * <em>and</em> edition, because one name has had different numerators, ages and windows in different documents and places.
 * {@link #isVerified()} says whether the definition was checked against its document.
 *
 * <pre>{@code
 * Indicator checkUps = Indicator.proportion("ELD.CHECKUP_RATE")
 *         .name("体检率", "Check-up rate")
 *         .formula("examined / due")
 *         .decimals(1)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableIndicator.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "edition", "name", "englishName", "kind", "formula", "scale", "direction", "decimals"})
public abstract class Indicator extends Definition {
    /** The greatest number of decimals that a value is shown with. */
    public static final int MAX_DECIMALS = 20;

    Indicator() {}

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    @JsonProperty("name")
    public abstract String chineseName();

    /**
     * Returns the English name.
     *
     * @return the name
     */
    @JsonProperty
    public abstract String englishName();

    /**
     * Returns both names.
     *
     * @return the names
     */
    @JsonIgnore
    public Bilingual name() {
        return new Bilingual(chineseName(), englishName());
    }

    /**
     * Returns the sort of figure.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract IndicatorKind kind();

    /**
     * Returns how the value is calculated.
     *
     * @return the formula, with an operand in its numerator
     */
    @JsonProperty
    public abstract Formula formula();

    /**
     * Returns the indicators that the formula of a composite names, each with its own components.
     *
     * @return the components, empty for other kinds and for a composite that still has to be put into an
     *     {@link IndicatorTable} with them
     */
    @JsonProperty
    public abstract ImmutableSet<Indicator> components();

    /**
     * Finds a component.
     *
     * @param code its code
     * @return the definition, empty if it is none or not known yet
     */
    public Optional<Indicator> component(MeasureCode code) {
        return components().stream()
                .filter(component -> component.code().equals(code))
                .findFirst();
    }

    /** Says whether all is there that a calculation needs to know. */
    boolean isComposed() {
        return kind() != IndicatorKind.COMPOSITE || !components().isEmpty();
    }

    /**
     * Returns whom the formula leaves out.
     *
     * @return the exclusions and exceptions, empty for nobody; for kinds with a denominator other than changes
     */
    @JsonProperty
    public abstract Optional<Exclusions> exclusions();

    /**
     * Returns the formula without those left out, which is what is calculated.
     *
     * @return (N - NX) / (D - DX - DE), the formula itself without exclusions
     */
    public Formula effectiveFormula() {
        return exclusions().map(left -> left.applyTo(formula())).orElse(formula());
    }

    /**
     * Returns all operands that a calculation needs.
     *
     * @return those of the formula and of the exclusions, in their order
     */
    public ImmutableSortedSet<Operand> operands() {
        return ImmutableSortedSet.<Operand>naturalOrder()
                .addAll(formula().operands())
                .addAll(exclusions().map(Exclusions::operands).orElse(ImmutableSortedSet.of()))
                .build();
    }

    /**
     * Says whether something is taken from the numerator, so that it and the value cannot be below zero.
     *
     * @return whether there are numerator exclusions
     */
    public boolean excludesFromNumerator() {
        return exclusions().flatMap(Exclusions::numerator).isPresent();
    }

    /**
     * Returns which sums must not exceed which.
     *
     * @return the rules for exclusions and exceptions; that a part lies within its whole is seen by the value
     */
    public ImmutableList<Containment> containments() {
        return exclusions().map(left -> left.containments(formula())).orElse(ImmutableList.of());
    }

    /**
     * Returns how the value is expressed.
     *
     * @return the scale, unless set that of the kind: percent for proportions, shares and changes, percentage points for
     *     changes in points, the quotient itself for ratios; other kinds must set it
     */
    @JsonProperty
    @Value.Default
    public Scale scale() {
        return switch (kind()) {
            case PROPORTION, SHARE, CHANGE -> Scale.PERCENT;
            case CHANGE_IN_POINTS -> Scale.PERCENTAGE_POINTS;
            case RATIO -> Scale.ONE;
            case DENSITY, PER_CAPITA, MEAN, COUNT, COMPOSITE ->
                throw new IllegalArgumentException(
                        "Scale of a " + kind().englishLabel() + " must be set: '" + code() + "'");
        };
    }

    /**
     * Returns which way the indicator improves.
     *
     * @return the direction, neutral unless set
     */
    @JsonProperty
    @Value.Default
    public Direction direction() {
        return Direction.NEUTRAL;
    }

    /**
     * Returns how many decimals the value is shown with.
     *
     * @return from 0 to {@value #MAX_DECIMALS}, 1 unless set
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.Default
    public int decimals() {
        return 1;
    }

    @Value.Check
    void check() {
        exclusions().ifPresent(this::checkLeftOut);
        Components.check(this);
        name();
        id();
        checkArgument(
                !formula().numerator().isConstant(),
                "Numerator of %s must have an operand: '%s'",
                code(),
                formula().numerator());
        checkArgument(
                decimals() >= 0 && decimals() <= MAX_DECIMALS,
                "Decimals of %s must be from 0 to %s: '%s'",
                code(),
                MAX_DECIMALS,
                decimals());
    }

    private void checkLeftOut(Exclusions left) {
        checkArgument(
                kind().hasExclusions() && !formula().denominator().isConstant(),
                "Exclusions of %s must be from a denominator, and not of a change: '%s'",
                code(),
                formula());
        checkArgument(
                kind().partWithinWhole() || left.exceptions().isEmpty(),
                "Exceptions of %s must be from a proportion or a share, not from a %s",
                code(),
                kind().englishLabel());
        effectiveFormula();
    }

    /**
     * Starts an indicator without any attribute.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an indicator of a kind.
     *
     * @param kind the kind
     * @param code the code
     * @return a builder with both
     */
    public static Builder of(IndicatorKind kind, String code) {
        return builder().kind(kind).code(MeasureCode.parse(code));
    }

    /**
     * Starts a proportion (率), in percent unless set.
     *
     * @param code the code
     * @return a builder
     */
    public static Builder proportion(String code) {
        return of(IndicatorKind.PROPORTION, code);
    }

    /**
     * Starts a share (构成比), in percent unless set.
     *
     * @param code the code
     * @return a builder
     */
    public static Builder share(String code) {
        return of(IndicatorKind.SHARE, code);
    }

    /**
     * Starts a ratio (比).
     *
     * @param code the code
     * @return a builder
     */
    public static Builder ratio(String code) {
        return of(IndicatorKind.RATIO, code);
    }

    /**
     * Starts a density (密度).
     *
     * @param code the code
     * @param unit the unit of the value, such as {@code 人/平方公里}
     * @return a builder
     */
    public static Builder density(String code, String unit) {
        return of(IndicatorKind.DENSITY, code).scale(Scale.parse(unit));
    }

    /**
     * Starts an amount for each person or household (人均).
     *
     * @param code the code
     * @param unit the unit of the value, such as {@code 元/人}
     * @return a builder
     */
    public static Builder perCapita(String code, String unit) {
        return of(IndicatorKind.PER_CAPITA, code).scale(Scale.parse(unit));
    }

    /**
     * Starts a mean (平均数).
     *
     * @param code the code
     * @param unit the unit of the value, such as {@code 人/户}
     * @return a builder
     */
    public static Builder mean(String code, String unit) {
        return of(IndicatorKind.MEAN, code).scale(Scale.parse(unit));
    }

    /**
     * Starts an indicator that is a measure itself (总量).
     *
     * @param code the code
     * @param measure the measure
     * @param unit the unit of the value
     * @return a builder with the formula, shown without decimals unless set
     */
    public static Builder count(String code, String measure, String unit) {
        return of(IndicatorKind.COUNT, code)
                .formula(measure)
                .scale(Scale.parse(unit))
                .decimals(0);
    }

    /**
     * Starts the change of a measure against the same period of the year before (同比), in percent.
     *
     * @param code the code
     * @param measure the measure
     * @return a builder with the formula
     */
    public static Builder change(String code, String measure) {
        LinearForm before = LinearForm.of(new Operand(MeasureCode.parse(measure), LookBack.years(1)));
        return of(IndicatorKind.CHANGE, code)
                .formula(new Formula(
                        LinearForm.of(Operand.of(MeasureCode.parse(measure))).minus(before), before));
    }

    /**
     * Starts the change of a stated rate against the same period of the year before, in percentage points.
     *
     * @param code the code
     * @param rate the measure, in percent or per mille
     * @return a builder with the formula
     */
    public static Builder changeInPoints(String code, String rate) {
        return of(IndicatorKind.CHANGE_IN_POINTS, code).formula(rate + " - " + rate + LookBack.years(1));
    }

    /**
     * Starts a composite (综合指标), a sum or quotient of other indicators. Its components come with {@link Builder#components}, or
     * from the {@link IndicatorTable} that it is put into together with them.
     *
     * @param code the code
     * @param unit the unit of the value, to which those of the components convert
     * @return a builder
     */
    public static Builder composite(String code, String unit) {
        return of(IndicatorKind.COMPOSITE, code).scale(Scale.parse(unit));
    }

    /** Builds an indicator. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}

        /**
         * Sets both names.
         *
         * @param chinese the Chinese name
         * @param english the English name
         * @return this builder
         */
        public Builder name(String chinese, String english) {
            return chineseName(chinese).englishName(english);
        }

        /**
         * Sets the formula.
         *
         * @param text the text that {@link Formula#parse} reads
         * @return this builder
         */
        public Builder formula(String text) {
            return formula(Formula.parse(text));
        }
    }
}
