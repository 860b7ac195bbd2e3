// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.target.Verdict;

class CompositionProperties {
    private static final FacilityStandard STANDARD = FacilityStandard.parse("三室二站");
    private static final Unit ROOMS = Unit.parse("间");

    /** A number that is known to lie between two; the second is how far above the first. */
    private static Facility facility(String facilityClass, int least, int width) {
        Quantity count = width == 0
                ? Quantity.of(Ratio.of(least), ROOMS)
                : Quantity.between(Ratio.of(least), Ratio.of(least + width), ROOMS);
        return Facility.builder()
                .name("某")
                .kind(FacilityKinds.OFFICE)
                .facilityClass(facilityClass)
                .count(count)
                .build();
    }

    /** Every choice of whole numbers within the counts is tried. */
    @Property(tries = 200)
    void verdict_isThatOfEveryChoice(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 3) Integer> rooms,
            @ForAll @IntRange(max = 2) int width,
            @ForAll @IntRange(min = 1, max = 3) int stations,
            @ForAll boolean exact) {
        List<Facility> facilities = new ArrayList<>();
        rooms.forEach(least -> facilities.add(facility("室", least, width)));
        facilities.add(facility("站", stations, 0));
        CompositionTarget target = new CompositionTarget(STANDARD, exact);
        CompositionCheck check = target.check(facilities, Listing.COMPLETE);
        int sum = rooms.stream().mapToInt(Integer::intValue).sum();
        List<Boolean> met = new ArrayList<>();
        for (int more = 0; more <= width * rooms.size(); more++) {
            int all = sum + more;
            met.add(exact ? all == 3 && stations == 2 : all >= 3 && stations >= 2);
            Ratio missing = Ratio.of(Math.max(0, 3 - all));
            Range<Ratio> found = check.missing().getOrDefault("室", Range.singleton(Ratio.ZERO));
            assertThat(found.contains(missing)).isTrue();
        }
        Verdict expected =
                !met.contains(false) ? Verdict.MET : met.contains(true) ? Verdict.UNDETERMINED : Verdict.NOT_MET;
        assertThat(check.verdict()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void verdict_neverFlipsWhenAListIsCompleted(
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 3) Integer> rooms,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 3) Integer> left,
            @ForAll boolean exact) {
        ImmutableList<Facility> listed =
                rooms.stream().map(number -> facility("室", number, 0)).collect(ImmutableList.toImmutableList());
        CompositionTarget target = new CompositionTarget(STANDARD, exact);
        Verdict open = target.check(listed, Listing.OPEN).verdict();
        List<Facility> all = new ArrayList<>(listed);
        left.forEach(number -> all.add(facility("站", number, 0)));
        if (open != Verdict.UNDETERMINED) {
            assertThat(target.check(all, Listing.COMPLETE).verdict()).isEqualTo(open);
        }
    }
}
