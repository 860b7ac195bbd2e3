// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;

/** What is known of a number: its ends, left out where there are none, whether they belong to it, and the unit. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RangeForm(
        @JsonProperty Optional<Ratio> lower,
        @JsonProperty boolean lowerClosed,
        @JsonProperty Optional<Ratio> upper,
        @JsonProperty boolean upperClosed,
        @JsonProperty Unit unit) {

    static RangeForm of(Amount amount) {
        return of(amount.range(), amount.unit());
    }

    static RangeForm of(Range<Ratio> range, Unit unit) {
        return new RangeForm(
                range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty(),
                range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED,
                range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty(),
                range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED,
                unit);
    }
}
