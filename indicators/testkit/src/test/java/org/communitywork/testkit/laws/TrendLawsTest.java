// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.trend.Travel;
import org.junit.jupiter.api.Test;

class TrendLawsTest {
    private static final TrendRule RIGHT = TrendRule.library();

    private static void assertBroken(String law, TrendRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> TrendLaws.check(rule))
                        .laws())
                .contains(law);
    }

    private static Range<Ratio> value(Calculation calculation) {
        return calculation.calculated().map(Calculated::value).orElse(Range.singleton(Ratio.ZERO));
    }

    @Test
    void library_obeysAllLaws() {
        TrendLaws.check(RIGHT);
    }

    @Test
    void equalTakenForWorse_isFoundAtZero() {
        TrendRule strict = (before, now) -> {
            Travel travel = RIGHT.travel(before, now);
            return travel == Travel.UNCHANGED ? Travel.WORSENED : travel;
        };
        assertBroken("compares numbers", strict);
        assertBroken("goes the other way back", strict);
        assertThatThrownBy(() -> TrendLaws.check(strict))
                .hasMessageContaining("by        0人 before, 0人 now")
                .hasMessageContaining("expected: UNCHANGED")
                .hasMessageContaining("but was:  WORSENED");
    }

    @Test
    void moreTakenForBetter_isFound() {
        assertBroken("knows what is better", (before, now) -> {
            Travel travel = RIGHT.travel(before, now);
            boolean fewer = now.indicator().direction() == Direction.LOWER_IS_BETTER;
            return fewer && travel == Travel.WORSENED ? Travel.IMPROVED : travel;
        });
    }

    @Test
    void missingTakenForZero_isFound() {
        assertBroken("missing is not comparable", (before, now) -> {
            boolean missing = before.calculated().isEmpty() || now.calculated().isEmpty();
            return missing ? Travel.UNDETERMINED : RIGHT.travel(before, now);
        });
    }

    @Test
    void lowestNumberTakenForTheRange_isFound() {
        assertBroken("says of ranges what holds for all of them", (before, now) -> {
            Travel travel = RIGHT.travel(before, now);
            boolean higher = value(now).lowerEndpoint().compareTo(value(before).lowerEndpoint()) > 0;
            return travel == Travel.UNDETERMINED && higher ? Travel.IMPROVED : travel;
        });
    }

    @Test
    void rangesThatAreNeverCompared_areFound() {
        assertBroken("is decided where ranges are apart", (before, now) -> {
            boolean range = !value(before).lowerEndpoint().equals(value(before).upperEndpoint());
            return range && now.calculated().isPresent() ? Travel.UNDETERMINED : RIGHT.travel(before, now);
        });
    }
}
