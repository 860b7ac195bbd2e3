// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.IntStream;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.target.Verdict;

/** Decides by trying every whole number that each entry may stand for, and every number that an open list may leave out. */
record CompositionReference(CompositionTarget target) {
    Verdict verdict(CompositionSample sample) {
        Set<Boolean> met = Sets.cartesianProduct(
                        classes().stream().map(name -> met(name, sample)).toList())
                .stream()
                .map(choice -> choice.stream().allMatch(each -> each))
                .collect(toImmutableSet());
        if (met.size() > 1) {
            return Verdict.UNDETERMINED;
        }
        return met.contains(true) ? Verdict.MET : Verdict.NOT_MET;
    }

    private ImmutableList<String> classes() {
        return target.standard().required().keySet().asList();
    }

    private int required(String name) {
        return target.standard().required().getOrDefault(name, 0);
    }

    private Set<Boolean> met(String name, CompositionSample sample) {
        int required = required(name);
        return sums(name, sample).stream()
                .map(sum -> target.isExact() ? sum == required : sum >= required)
                .collect(toImmutableSet());
    }

    /** Returns how many of a class there may be; of those beyond the standard some are enough. */
    Set<Integer> sums(String name, CompositionSample sample) {
        int beyond = required(name) + 1;
        Set<Integer> sums = sample.listing() == Listing.OPEN ? upTo(0, beyond) : ImmutableSet.of(0);
        for (Facility facility : sample.facilities()) {
            if (facility.facilityClass().filter(name::equals).isPresent()) {
                Set<Integer> numbers = numbers(facility, beyond);
                sums = Sets.cartesianProduct(sums, numbers).stream()
                        .map(pair -> pair.get(0) + pair.get(1))
                        .collect(toImmutableSet());
            }
        }
        return sums;
    }

    private static Set<Integer> numbers(Facility facility, int beyond) {
        Range<Ratio> number = facility.number();
        int least = number.lowerEndpoint().floor().intValueExact();
        Set<Integer> there = upTo(least, least + beyond).stream()
                .filter(each -> number.contains(Ratio.of(each)))
                .collect(toImmutableSet());
        return switch (facility.state()) {
            case EXISTING -> there;
            case PLANNED -> ImmutableSet.of(0);
            case REQUIRED ->
                ImmutableSet.<Integer>builder()
                        .add(0)
                        .addAll(upTo(0, least))
                        .addAll(there)
                        .build();
        };
    }

    private static ImmutableSet<Integer> upTo(int least, int most) {
        return IntStream.rangeClosed(least, most).boxed().collect(toImmutableSet());
    }

    /** The same list with all that is planned being there. */
    static CompositionSample afterPlans(CompositionSample sample) {
        return sample.with(sample.facilities().stream()
                .map(facility -> facility.state() == FacilityState.PLANNED
                        ? Facility.builder()
                                .from(facility)
                                .state(FacilityState.EXISTING)
                                .build()
                        : facility)
                .collect(ImmutableList.toImmutableList()));
    }
}
