// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.composition.ClassCount;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Verdict;

/** A composition of facilities, class by class. */
record CompositionCheckForm(
        @JsonProperty String standard,
        @JsonProperty boolean exact,
        @JsonProperty Listing listing,
        @JsonProperty CheckOutcome outcome,
        @JsonProperty Verdict verdict,
        @JsonProperty Verdict verdictAfterPlans,
        @JsonProperty ImmutableList<FacilityClass> classes,
        @JsonProperty ExplanationForm explanation) {
    /** What there is of one class, in bare numbers. */
    record FacilityClass(
            @JsonProperty String name,
            @JsonProperty int required,
            @JsonProperty RangeForm present,
            @JsonProperty RangeForm planned,
            @JsonProperty RangeForm missing,
            @JsonProperty RangeForm surplus) {
        static FacilityClass of(ClassCount count) {
            return new FacilityClass(
                    count.facilityClass(),
                    count.required(),
                    number(count.present()),
                    number(count.planned()),
                    number(count.missing()),
                    number(count.surplus()));
        }

        private static RangeForm number(Range<Ratio> range) {
            return RangeForm.of(range, Units.NUMBER);
        }
    }

    static CompositionCheckForm of(CompositionCheck check) {
        return new CompositionCheckForm(
                check.target().standard().name(),
                check.target().isExact(),
                check.listing(),
                check.outcome(),
                check.verdict(),
                check.verdictAfterPlans(),
                check.classes().stream().map(FacilityClass::of).collect(toImmutableList()),
                ExplanationForm.of(check.explanation()));
    }
}
