// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.composition.Listing;

/**
 * Facilities for a standard: for each class about as many as it asks for, in one entry or several.
 *
 * <p>Three of four lists are complete. Of the entries two of three are there and have an exact count or none; the others are planned or asked for by a
 * rule, or have a count that is a range. Every second list has entries of other classes, or of none. The edge cases are the empty list,
 * complete and open, and that which is just the standard. Lists shrink to fewer entries with smaller exact counts that are there.
 *
 * <p>Immutable and thread-safe.
 */
public final class CompositionSamples implements Samples<CompositionSample> {
    private static final ImmutableList<FacilityState> STATES = ImmutableList.copyOf(FacilityState.values());
    private static final Unit PIECES = Unit.parse("个");

    private final FacilityStandard standard;

    private CompositionSamples(FacilityStandard standard) {
        this.standard = standard;
    }

    /**
     * Returns facilities for a standard.
     *
     * @param standard the standard
     * @return the samples
     */
    public static CompositionSamples of(FacilityStandard standard) {
        return new CompositionSamples(standard);
    }

    @Override
    public ImmutableList<CompositionSample> edgeCases() {
        ImmutableList<Facility> asAsked = standard.required().entrySet().stream()
                .map(entry -> facility(
                        Optional.of(entry.getKey()), Optional.of(exactly(entry.getValue())), FacilityState.EXISTING))
                .collect(toImmutableList());
        return ImmutableList.of(
                new CompositionSample(ImmutableList.of(), Listing.COMPLETE),
                new CompositionSample(ImmutableList.of(), Listing.OPEN),
                new CompositionSample(asAsked, Listing.COMPLETE));
    }

    @Override
    public CompositionSample draw(Random random) {
        List<Facility> facilities = new ArrayList<>();
        boolean rough = random.nextBoolean();
        standard.required().forEach((name, required) -> {
            int left = Math.max(0, required + (random.nextInt(3) - 1) * random.nextInt(2));
            while (left > 0) {
                int number = random.nextBoolean() ? left : 1 + random.nextInt(left);
                facilities.add(facility(name, number, rough && random.nextInt(3) == 0, random));
                left -= number;
            }
        });
        if (random.nextBoolean()) {
            facilities.add(facility(Optional.of("无关"), Optional.empty(), FacilityState.EXISTING));
            facilities.add(facility(Optional.empty(), Optional.empty(), FacilityState.EXISTING));
        }
        Collections.shuffle(facilities, random);
        Listing listing = random.nextInt(4) == 0 ? Listing.OPEN : Listing.COMPLETE;
        return new CompositionSample(ImmutableList.copyOf(facilities), listing);
    }

    private static Facility facility(String name, int number, boolean rough, Random random) {
        if (!rough) {
            boolean one = number == 1 && random.nextBoolean();
            return facility(
                    Optional.of(name), one ? Optional.empty() : Optional.of(exactly(number)), FacilityState.EXISTING);
        }
        return switch (random.nextInt(4)) {
            case 0 -> facility(Optional.of(name), Optional.of(exactly(number)), FacilityState.PLANNED);
            case 1 -> facility(Optional.of(name), Optional.of(exactly(number)), FacilityState.REQUIRED);
            case 2 -> facility(Optional.of(name), Optional.of(between(number, number + 1)), FacilityState.EXISTING);
            default -> facility(Optional.of(name), Optional.of(between(1, number + 1)), state(random));
        };
    }

    private static FacilityState state(Random random) {
        return STATES.get(random.nextInt(STATES.size()));
    }

    static Quantity exactly(int number) {
        return Quantity.of(Ratio.of(number), PIECES);
    }

    private static Quantity between(int least, int most) {
        return Quantity.between(Ratio.of(least), Ratio.of(most), PIECES);
    }

    static Facility facility(Optional<String> name, Optional<Quantity> count, FacilityState state) {
        return Facility.builder()
                .name("设施")
                .kind(FacilityKinds.OFFICE)
                .facilityClass(name)
                .count(count)
                .state(state)
                .build();
    }

    @Override
    public Stream<CompositionSample> smaller(CompositionSample sample) {
        Stream<ImmutableList<Facility>> lists = Stream.concat(
                Variants.shorter(sample.facilities()),
                Variants.changed(sample.facilities(), CompositionSamples::simpler));
        Stream<CompositionSample> complete = sample.listing() == Listing.OPEN
                ? Stream.of(new CompositionSample(sample.facilities(), Listing.COMPLETE))
                : Stream.empty();
        return Stream.concat(lists.map(sample::with), complete);
    }

    private static Stream<Facility> simpler(Facility facility) {
        Stream<Facility> there = facility.state() == FacilityState.EXISTING
                ? Stream.empty()
                : Stream.of(facility(facility.facilityClass(), facility.count(), FacilityState.EXISTING));
        int least = facility.number().lowerEndpoint().floor().intValueExact();
        boolean exact = facility.number().hasUpperBound()
                && facility.number().upperEndpoint().equals(facility.number().lowerEndpoint());
        Stream<Integer> counts =
                exact ? Stream.of(1, least - 1).filter(number -> number >= 1 && number < least) : Stream.of(least);
        return Stream.concat(
                there,
                counts.distinct()
                        .map(number ->
                                facility(facility.facilityClass(), Optional.of(exactly(number)), facility.state())));
    }
}
