// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.Observations;
import org.immutables.value.Value;

/**
 * What a value is compared with instead of a constant, such as the same period of the year before or the provincial average (参照值).
 *
 * <p>Holds in what it differs from the value itself: another subject, such as the province; an earlier period; or another
 * figure, which is the one stated under that code. What is not set is that of the value. At least one must be set.
 *
 * <pre>
 * Reference.lastYear();
 * Reference.of(CommunityId.parse("440000000000")).named("全省平均水平", "provincial average");
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReference.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "englishName", "subject", "measure", "years", "periods"})
public abstract class Reference implements Serializable {
    Reference() {}

    /**
     * Returns what people call it.
     *
     * @return the Chinese name, such as 全省平均水平
     */
    @JsonProperty("name")
    public abstract Optional<String> chineseName();

    /**
     * Returns what people call it in English.
     *
     * @return the name, present exactly if the Chinese one is
     */
    @JsonProperty
    public abstract Optional<String> englishName();

    /**
     * Returns whose value it is.
     *
     * @return the community or division, empty for the subject of the value
     */
    @JsonProperty
    public abstract Optional<CommunityId> subject();

    /**
     * Returns which figure it is.
     *
     * @return the code of a measure or indicator, empty for the indicator of the target
     */
    @JsonProperty
    public abstract Optional<MeasureCode> measure();

    /**
     * Returns how many years back it lies, in the same period of the year.
     *
     * @return the number, 0 unless set
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public int years() {
        return 0;
    }

    /**
     * Returns how many periods back it lies.
     *
     * @return the number, 0 unless set
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public int periods() {
        return 0;
    }

    /**
     * Returns how far back it lies.
     *
     * @return the look back
     */
    public LookBack lookBack() {
        return new LookBack(periods(), years());
    }

    @Value.Check
    void check() {
        checkArgument(
                chineseName().isPresent() == englishName().isPresent(),
                "Reference must have both names or none: '%s' / '%s'",
                chineseName().orElse(""),
                englishName().orElse(""));
        boolean other =
                subject().isPresent() || measure().isPresent() || !lookBack().equals(LookBack.NONE);
        checkArgument(other, "Reference must have another subject, measure or period than the value");
    }

    /**
     * Refers to the same period of the year before (上年同期).
     *
     * @return the reference
     */
    public static Reference lastYear() {
        return ImmutableReference.builder().years(1).build();
    }

    /**
     * Refers to the period before, of the same length (上期).
     *
     * @return the reference
     */
    public static Reference previousPeriod() {
        return ImmutableReference.builder().periods(1).build();
    }

    /**
     * Refers to another subject, such as the province.
     *
     * @param subject the subject
     * @return the reference
     */
    public static Reference of(CommunityId subject) {
        return ImmutableReference.builder().subject(subject).build();
    }

    /**
     * Refers to another figure of the same subject and period.
     *
     * @param measure the code of a measure or indicator
     * @return the reference
     */
    public static Reference of(MeasureCode measure) {
        return ImmutableReference.builder().measure(measure).build();
    }

    /**
     * Names the reference.
     *
     * @param chinese the Chinese name
     * @param english the English name
     * @return the reference with both names
     */
    public Reference named(String chinese, String english) {
        return ImmutableReference.builder()
                .from(this)
                .chineseName(chinese)
                .englishName(english)
                .build();
    }

    /**
     * Calculates the reference by {@link Calculator#STANDARD}: another figure is taken as it is stated under its code, and the
     * indicator itself as for the value.
     *
     * @param indicator the indicator of the value
     * @param observations what was observed
     * @param on whose value is compared
     * @param period the period of the value
     * @return the calculation, or empty if the period is masked, so that no earlier one is known
     * @throws IllegalArgumentException if the units of the measures do not fit the indicator
     */
    public Optional<Calculation> calculate(
            Indicator indicator, Observations observations, CommunityId on, ReportingPeriod period) {
        return period(period)
                .map(earlier -> Calculator.STANDARD.calculateOrStated(
                        measure().map(code -> figure(indicator, code)).orElse(indicator),
                        observations,
                        subject().orElse(on),
                        earlier));
    }

    /** A figure that is taken as it is, in the unit of the value; it has no components, though the indicator may have. */
    private static Indicator figure(Indicator indicator, MeasureCode code) {
        IndicatorKind kind = indicator.kind() == IndicatorKind.COMPOSITE ? IndicatorKind.COUNT : indicator.kind();
        return Indicator.of(kind, code.toString())
                .name(code.toString(), code.toString())
                .formula(new Formula(LinearForm.of(Operand.of(code)), LinearForm.ONE))
                .scale(indicator.scale())
                .decimals(indicator.decimals())
                .build();
    }

    private Optional<ReportingPeriod> period(ReportingPeriod of) {
        boolean itself = lookBack().equals(LookBack.NONE);
        return of.isMasked() && !itself
                ? Optional.empty()
                : Optional.of(lookBack().from(of));
    }

    /** Refuses a calculation that is not what this refers to. */
    void requireFits(Calculation reference, Calculation value) {
        MeasureCode code = measure().orElse(value.indicator().code());
        boolean fits = reference.indicator().code().equals(code)
                && reference.subject().equals(subject().orElse(value.subject()))
                && period(value.period()).map(reference.period()::equals).orElse(true);
        checkArgument(
                fits,
                "Reference must be of %s, %s and the period that the criterion names: '%s, %s, %s'",
                code,
                subject().orElse(value.subject()),
                reference.indicator().code(),
                reference.subject(),
                reference.period());
    }

    /**
     * Returns the words for it.
     *
     * @return the message, such as "the same period of the year before"
     */
    public Message message() {
        if (chineseName().isPresent()) {
            return Message.of(
                    "reference.named",
                    new Bilingual(chineseName().get(), englishName().orElseThrow()));
        }
        return Stream.of(
                        subject().map(id -> Message.of("reference.named", id.toString())),
                        Optional.of(lookBack())
                                .filter(back -> !back.equals(LookBack.NONE))
                                .map(Reference::message),
                        measure().map(code -> Message.of("reference.named", code.toString())))
                .flatMap(Optional::stream)
                .reduce((one, next) -> Message.of("reference.and", one, next))
                .orElseThrow();
    }

    private static Message message(LookBack back) {
        if (back.years() > 0) {
            return back.years() == 1
                    ? Message.of("reference.last_year")
                    : Message.of("reference.years", Integer.toString(back.years()));
        }
        return back.periods() == 1
                ? Message.of("reference.previous_period")
                : Message.of("reference.periods", Integer.toString(back.periods()));
    }

    /**
     * Starts a reference.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a reference. */
    public static final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
