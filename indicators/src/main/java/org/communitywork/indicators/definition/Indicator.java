// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.Validity;
import org.communitywork.core.report.Basis;
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
public abstract class Indicator implements Serializable {
    /** The greatest number of decimals that a value is shown with. */
    public static final int MAX_DECIMALS = 20;

    Indicator() {}

    /**
     * Returns the code, by which stated values are also known.
     *
     * @return the code
     */
    @JsonProperty
    public abstract MeasureCode code();

    /**
     * Returns which of several definitions under one code this is.
     *
     * @return the edition, {@code 1} unless set
     */
    @JsonProperty
    @Value.Default
    public String edition() {
        return "1";
    }

    /**
     * Returns code and edition.
     *
     * @return what the definition is known by
     */
    public IndicatorId id() {
        return new IndicatorId(code(), edition());
    }

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
            case DENSITY, PER_CAPITA, MEAN, COUNT ->
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

    /**
     * Returns the field of work, such as 老人和困难群体.
     *
     * @return the topic
     */
    @JsonProperty
    public abstract Optional<String> topic();

    /**
     * Returns the document that defines the indicator.
     *
     * @return its title
     */
    @JsonProperty
    public abstract Optional<String> document();

    /**
     * Returns where the definition holds.
     *
     * @return the place
     */
    @JsonProperty
    public abstract Optional<String> place();

    /**
     * Returns when the definition holds. A calculation for a period outside of it is not applicable.
     *
     * @return the days, empty if that is not said
     */
    @JsonProperty
    public abstract Optional<Validity> validity();

    /**
     * Returns whether the figures come from a count of all or from a sample.
     *
     * @return the basis
     */
    @JsonProperty
    public abstract Optional<Basis> basis();

    /**
     * Says whether the definition was checked against its document.
     *
     * @return whether it was, false unless set
     */
    @JsonProperty("verified")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean isVerified() {
        return false;
    }

    /**
     * Returns the document that nobody has checked the definition against, which every explanation names.
     *
     * @return its title, empty if there is no document or the definition is verified
     */
    public Optional<String> unverifiedDocument() {
        return document().filter(title -> !isVerified());
    }

    /**
     * Returns what the indicator is about, where the name does not say it.
     *
     * @return the description
     */
    @JsonProperty
    public abstract Optional<String> description();

    @Value.Check
    void check() {
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
