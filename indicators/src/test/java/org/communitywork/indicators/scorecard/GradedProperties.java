// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.number.Ratio;

class GradedProperties {
    private static final Graded RULE =
            new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.parse("0.5")));

    /** Lets any number of the ballots that are out come in with any grades; ten times the share is 10, 8 or 5. */
    @Property
    void score_isTheRangeOfAllBallotsThatMayComeIn(
            @ForAll @IntRange(min = 0, max = 6) int good,
            @ForAll @IntRange(min = 0, max = 6) int better,
            @ForAll @IntRange(min = 0, max = 6) int fair,
            @ForAll @IntRange(min = 0, max = 5) int out) {
        TreeSet<Ratio> scores = new TreeSet<>();
        for (int a = 0; a <= out; a++) {
            for (int b = 0; a + b <= out; b++) {
                for (int c = 0; a + b + c <= out; c++) {
                    int number = good + better + fair + a + b + c;
                    if (number > 0) {
                        scores.add(Ratio.of(10 * (good + a) + 8 * (better + b) + 5 * (fair + c), number));
                    }
                }
            }
        }
        Evidence ballots =
                new Evidence.Ballots(ImmutableMap.of("好", (long) good, "较好", (long) better, "一般", (long) fair), out);
        if (scores.isEmpty()) {
            assertThat(RULE.score(ballots, Ratio.of(10))).isEmpty();
        } else {
            assertThat(RULE.score(ballots, Ratio.of(10))).contains(Range.closed(scores.first(), scores.last()));
        }
    }
}
