// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.calculation.NotApplicableReason;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.calculation.Suppressed;
import org.communitywork.indicators.calculation.Undefined;
import org.immutables.value.Value;

/** A calculation of any outcome; what an outcome does not have is left out. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "kind",
    "indicator",
    "edition",
    "name",
    "subject",
    "period",
    "origin",
    "shown",
    "value",
    "maybeUndefined",
    "numerator",
    "denominator",
    "raw",
    "contradiction",
    "missing",
    "notApplicable",
    "reason",
    "inputs",
    "components",
    "explanation"
})
abstract class CalculationForm {
    /** The outcomes of a calculation. */
    enum Kind {
        CALCULATED,
        INCOMPLETE,
        UNDEFINED,
        CONTRADICTORY,
        NOT_APPLICABLE,
        SUPPRESSED
    }

    @JsonProperty
    abstract Kind kind();

    @JsonProperty
    abstract MeasureCode indicator();

    @JsonProperty
    abstract String edition();

    @JsonProperty
    abstract TextForm name();

    @JsonProperty
    abstract CommunityId subject();

    @JsonProperty
    abstract ReportingPeriod period();

    @JsonProperty
    abstract Origin origin();

    @JsonProperty
    abstract TextForm shown();

    @JsonProperty
    abstract Optional<RangeForm> value();

    @JsonProperty
    abstract Optional<Boolean> maybeUndefined();

    @JsonProperty
    abstract Optional<RangeForm> numerator();

    @JsonProperty
    abstract Optional<RangeForm> denominator();

    @JsonProperty
    abstract Optional<RangeForm> raw();

    @JsonProperty
    abstract Optional<TextForm> contradiction();

    @JsonProperty
    abstract ImmutableList<MissingForm> missing();

    @JsonProperty
    abstract Optional<NotApplicableReason> notApplicable();

    /** What the caller says of an outcome that does not apply or is withheld. */
    @JsonProperty
    abstract Optional<TextForm> reason();

    @JsonProperty
    abstract ImmutableList<InputForm> inputs();

    @JsonProperty
    abstract ImmutableList<CalculationForm> components();

    @JsonProperty
    abstract ExplanationForm explanation();

    static CalculationForm of(Calculation calculation) {
        ImmutableCalculationForm.Builder form = ImmutableCalculationForm.builder()
                .indicator(calculation.indicator().code())
                .edition(calculation.indicator().edition())
                .name(TextForm.of(calculation.indicator().name()::in))
                .subject(calculation.subject())
                .period(calculation.period())
                .origin(calculation.origin())
                .shown(TextForm.of(calculation::shown))
                .inputs(calculation.inputs().stream().map(InputForm::of).collect(toImmutableList()))
                .components(calculation.components().stream()
                        .map(CalculationForm::of)
                        .collect(toImmutableList()))
                .explanation(ExplanationForm.of(calculation.explanation()));
        addOutcome(form, calculation);
        return form.build();
    }

    private static void addOutcome(ImmutableCalculationForm.Builder form, Calculation calculation) {
        if (calculation instanceof Calculated calculated) {
            form.kind(Kind.CALCULATED)
                    .value(RangeForm.of(calculated.amount()))
                    .maybeUndefined(calculated.isMaybeUndefined())
                    .numerator(calculated.numerator().map(RangeForm::of))
                    .denominator(calculated.denominator().map(RangeForm::of));
        } else if (calculation instanceof Incomplete incomplete) {
            form.kind(Kind.INCOMPLETE)
                    .missing(incomplete.missing().stream().map(MissingForm::of).collect(toImmutableList()));
        } else if (calculation instanceof Undefined) {
            form.kind(Kind.UNDEFINED);
        } else if (calculation instanceof Contradictory contradictory) {
            form.kind(Kind.CONTRADICTORY)
                    .raw(contradictory
                            .raw()
                            .map(range -> RangeForm.of(
                                    range, calculation.indicator().scale().unit())))
                    .contradiction(TextForm.of(contradictory.contradiction()));
        } else if (calculation instanceof NotApplicable notApplicable) {
            form.kind(Kind.NOT_APPLICABLE)
                    .notApplicable(notApplicable.reason())
                    .reason(notApplicable.detail().map(words -> TextForm.of(words::in)));
        } else if (calculation instanceof Suppressed suppressed) {
            form.kind(Kind.SUPPRESSED).reason(TextForm.of(suppressed.reason()::in));
        }
    }
}
