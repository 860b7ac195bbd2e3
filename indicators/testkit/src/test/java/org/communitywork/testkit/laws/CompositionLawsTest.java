// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ranges;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;

class CompositionLawsTest {
    private static final FacilityStandard STANDARD = FacilityStandard.parse("三室二站");
    private static final CompositionTarget AT_LEAST = CompositionTarget.atLeast(STANDARD);
    private static final CompositionTarget EXACTLY = CompositionTarget.exactly(STANDARD);
    private static final CompositionRule RIGHT = CompositionRule.of(AT_LEAST);

    private static void assertBroken(String law, CompositionTarget target, CompositionRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> CompositionLaws.check(target, rule))
                        .laws())
                .contains(law);
    }

    @Test
    void library_obeysAllLaws() {
        CompositionLaws.check(AT_LEAST);
        CompositionLaws.check(EXACTLY);
        CompositionLaws.check(CompositionTarget.atLeast(FacilityStandard.parse("六室三站二栏一校一场所")));
    }

    /** Counts entries by class, whatever their counts. */
    private static Verdict byEntries(ImmutableList<Facility> facilities) {
        Map<String, Integer> entries = new HashMap<>();
        facilities.forEach(
                facility -> facility.facilityClass().ifPresent(name -> entries.merge(name, 1, Integer::sum)));
        boolean met = entries.getOrDefault("室", 0) >= 3 && entries.getOrDefault("站", 0) >= 2;
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    @Test
    void countOfEntries_isFound() {
        CompositionRule entries = (facilities, listing) -> byEntries(facilities);
        assertBroken("counts what is there", AT_LEAST, entries);
        assertBroken("adds up entries", AT_LEAST, entries);
    }

    @Test
    void planTakenForThere_isFound() {
        assertBroken("a plan is not there yet", AT_LEAST, (facilities, listing) -> {
            CompositionSample later = CompositionReference.afterPlans(new CompositionSample(facilities, listing));
            return RIGHT.verdict(later.facilities(), listing);
        });
    }

    @Test
    void facilityOfNoClassCounted_isFound() {
        assertBroken(
                "other classes do not matter",
                AT_LEAST,
                (facilities, listing) -> RIGHT.verdict(
                        facilities.stream()
                                .map(facility -> facility.facilityClass().isPresent()
                                        ? facility
                                        : Facility.builder()
                                                .from(facility)
                                                .facilityClass("室")
                                                .build())
                                .collect(ImmutableList.toImmutableList()),
                        listing));
    }

    @Test
    void exactlyForAtLeast_isFound() {
        assertBroken("more is never worse", AT_LEAST, CompositionRule.of(EXACTLY));
    }

    @Test
    void atLeastForExactly_isFoundWithTheStandardItself() {
        assertBroken("one too many is seen", EXACTLY, RIGHT);
        assertThatThrownBy(() -> CompositionLaws.check(EXACTLY, RIGHT))
                .hasMessageContaining("expected: NOT_MET")
                .hasMessageContaining("but was:  MET");
    }

    @Test
    void openListTakenForComplete_isFound() {
        CompositionRule complete = (facilities, listing) -> RIGHT.verdict(facilities, Listing.COMPLETE);
        assertBroken("agrees with every count", AT_LEAST, complete);
        assertBroken("never flips when completed", AT_LEAST, complete);
        assertThatThrownBy(() -> CompositionLaws.check(AT_LEAST, complete))
                .hasMessageContaining("by        {}, list is open")
                .hasMessageContaining("expected: UNDETERMINED")
                .hasMessageContaining("but was:  NOT_MET");
    }

    @Test
    void leastNumberTakenForTheRange_isFound() {
        assertBroken("never flips when narrowed", AT_LEAST, (facilities, listing) -> {
            boolean open = facilities.stream()
                    .anyMatch(facility ->
                            facility.state() == FacilityState.REQUIRED || !Ranges.isPoint(facility.number()));
            Verdict verdict = RIGHT.verdict(facilities, listing);
            return open && verdict == Verdict.UNDETERMINED ? Verdict.NOT_MET : verdict;
        });
    }

    @Test
    void firstEntryThatDecides_isFound() {
        assertBroken(
                "does not depend on the order",
                AT_LEAST,
                (facilities, listing) -> RIGHT.verdict(facilities.subList(0, Math.min(2, facilities.size())), listing));
    }
}
