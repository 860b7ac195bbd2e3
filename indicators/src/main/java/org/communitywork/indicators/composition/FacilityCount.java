// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;

/** The facilities of one community, counted by class. */
record FacilityCount(ImmutableList<Facility> facilities, Listing listing) {
    private static final Range<Ratio> NONE = Range.singleton(Ratio.ZERO);

    static FacilityCount of(Iterable<Facility> facilities, Listing listing) {
        return new FacilityCount(ImmutableList.copyOf(facilities), requireNonNull(listing, "listing"));
    }

    CompositionCheck check(CompositionTarget target) {
        ImmutableList<ClassCount> classes = target.standard().required().entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
        return ImmutableCompositionCheck.builder()
                .target(target)
                .listing(listing)
                .classes(classes)
                .isAnyListed(facilities.stream()
                        .anyMatch(facility -> facility.facilityClass()
                                .filter(target.standard().required()::containsKey)
                                .isPresent()))
                .build();
    }

    private ClassCount count(String facilityClass, int required) {
        Range<Ratio> present = listing == Listing.OPEN ? Range.atLeast(Ratio.ZERO) : NONE;
        Range<Ratio> planned = NONE;
        for (Facility facility : facilities) {
            if (facility.facilityClass().filter(facilityClass::equals).isPresent()) {
                present = Ranges.plus(present, present(facility));
                planned = facility.state() == FacilityState.PLANNED ? Ranges.plus(planned, facility.number()) : planned;
            }
        }
        return new ClassCount(facilityClass, required, present, planned);
    }

    private static Range<Ratio> present(Facility facility) {
        return switch (facility.state()) {
            case EXISTING -> facility.number();
            case REQUIRED -> Ranges.hull(NONE, facility.number());
            case PLANNED -> NONE;
        };
    }
}
