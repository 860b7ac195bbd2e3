// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Direction;
import org.junit.jupiter.api.Test;

class ChangeLawsTest {
    private static final ChangeRule RIGHT = ChangeRule.library();
    private static final Range<Ratio> ZERO = Range.singleton(Ratio.ZERO);

    private static void assertBroken(String law, ChangeRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> ChangeLaws.check(rule))
                        .laws())
                .contains(law);
    }

    private static Range<Ratio> value(Calculation calculation) {
        return calculation.calculated().map(Calculated::value).orElse(ZERO);
    }

    /** Changes, where there are any, that are made otherwise of the two values. */
    private static ChangeRule otherwise(BinaryOperator<Range<Ratio>> change) {
        return (before, now) -> RIGHT.change(before, now).map(right -> change.apply(value(before), value(now)));
    }

    private static Ratio percent(Ratio before, Ratio now) {
        return now.minus(before).times(Ratio.HUNDRED).dividedBy(before);
    }

    @Test
    void library_obeysAllLaws() {
        ChangeLaws.check(RIGHT);
    }

    @Test
    void shareOfTheLaterValue_isFound() {
        ChangeRule later = otherwise((before, now) -> now.upperEndpoint().isZero()
                ? ZERO
                : Range.singleton(
                        percent(now.upperEndpoint(), before.upperEndpoint()).negated()));
        assertBroken("is a share of the earlier value", later);
    }

    @Test
    void differenceTakenForTheChange_isFoundOnSmallFigures() {
        ChangeRule difference = otherwise((before, now) -> Ranges.minus(now, before));
        assertBroken("is a share of the earlier value", difference);
        // From 1 to 0 is a fall of all, 100%, and not of 1.
        assertThatThrownBy(() -> ChangeLaws.check(difference))
                .hasMessageContaining("by        1人 before, 0人 now")
                .hasMessageContaining("expected: -100")
                .hasMessageContaining("but was:  -1");
    }

    @Test
    void changeOfNothing_isFound() {
        assertBroken(
                "needs an earlier value above zero",
                (before, now) ->
                        before.calculated().isPresent() && value(before).equals(ZERO)
                                ? now.calculated().map(all -> Range.singleton(Ratio.HUNDRED))
                                : RIGHT.change(before, now));
        // A range that begins with zero is taken by its end.
        assertBroken(
                "needs an earlier value above zero",
                (before, now) -> RIGHT.change(before, now)
                        .or(() -> now.calculated()
                                .filter(there -> value(before).upperEndpoint().signum() > 0)
                                .map(there -> Range.singleton(percent(
                                        value(before).upperEndpoint(),
                                        value(now).upperEndpoint())))));
    }

    @Test
    void missingTakenForZero_isFound() {
        assertBroken(
                "missing has no change",
                (before, now) -> value(before).lowerEndpoint().signum() > 0
                                && now.calculated().isEmpty()
                        ? Optional.of(Range.singleton(Ratio.HUNDRED.negated()))
                        : RIGHT.change(before, now));
    }

    @Test
    void fallTakenForARiseWhereFewerAreBetter_isFound() {
        assertBroken(
                "does not ask what is better",
                (before, now) -> RIGHT.change(before, now)
                        .map(change -> now.indicator().direction() == Direction.LOWER_IS_BETTER
                                ? Ranges.negated(change)
                                : change));
    }

    @Test
    void endsHeldAgainstTheirOwn_areFound() {
        // From 1—2 to 3—4 it is 50% to 300%, and not 100% to 200%.
        assertBroken("holds every change of ranges", otherwise((before, now) -> {
            Ratio low = percent(before.lowerEndpoint(), now.lowerEndpoint());
            Ratio high = percent(before.upperEndpoint(), now.upperEndpoint());
            return Range.closed(low.min(high), low.max(high));
        }));
    }

    @Test
    void baseThatIsTakenTwice_isFound() {
        // (now - before) / before as ranges: 1—2 less 1—2 is -1 to 1, where the change of 1—2 to 1—2 is -50% to 100%.
        assertBroken(
                "goes no further than its figures",
                otherwise((before, now) ->
                        Ranges.times(Ranges.quotient(Ranges.minus(now, before), before), Ratio.HUNDRED)));
    }
}
