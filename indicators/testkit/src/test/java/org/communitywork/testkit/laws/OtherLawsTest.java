// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.consistency.PartsAgainstWhole;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.testkit.sample.CommunityNumbers;
import org.communitywork.testkit.sample.PlantedFault;
import org.communitywork.testkit.sample.World;
import org.junit.jupiter.api.Test;

/** The laws of rounding, roll-ups and consistency rules, on what obeys them and on what does not. */
class OtherLawsTest {
    private static void assertBroken(String law, ThrowingCallable check) {
        assertThat(catchThrowableOfType(LawViolation.class, check).laws()).contains(law);
    }

    @Test
    void roundings() {
        RoundingLaws.check(Rounding.gbt8170Decimals(1));
        RoundingLaws.check(Rounding.halfUp(Ratio.of(1, 3)));
        RoundingLaws.checkDecimals(Rounding.gbt8170Decimals(1), n -> n.setScale(1, RoundingMode.HALF_EVEN));
        Rounding whole = Rounding.gbt8170Decimals(0);
        assertBroken(
                "sends ties where the rule says",
                () -> RoundingLaws.checkDecimals(whole, n -> n.setScale(0, RoundingMode.HALF_UP)));
        assertBroken(
                "rounds to a nearest multiple",
                () -> RoundingLaws.checkDecimals(whole, n -> n.setScale(0, RoundingMode.DOWN)));
        assertBroken(
                "is the same on both sides of zero",
                () -> RoundingLaws.checkDecimals(whole, n -> n.setScale(0, RoundingMode.FLOOR)));
        assertBroken("leaves a rounded number", () -> RoundingLaws.check(whole, n -> n.plus(Ratio.ONE)));
        assertBroken("keeps the order", () -> RoundingLaws.check(whole, Ratio::negated));
    }

    @Test
    void rollups() {
        RollupLaws.check(Definitions.CHECK_UPS);
        RollupRule present = RollupRule.of(Definitions.CHECK_UPS, MissingPolicy.SUM_PRESENT);
        assertBroken("missing is not left out", () -> RollupLaws.check(Definitions.CHECK_UPS, present));
        RollupRule all = (tree, observations, place, period) ->
                present.rollUp(CommunityTree.flat(place, observations.subjects()), observations, place, period);
        assertBroken("looks at nothing outside", () -> RollupLaws.check(Definitions.CHECK_UPS, all));
        RollupRule children = (tree, observations, place, period) ->
                present.rollUp(CommunityTree.flat(place, tree.children(place)), observations, place, period);
        assertBroken("does not depend on the tree", () -> RollupLaws.check(Definitions.CHECK_UPS, children));
        RollupRule first = (tree, observations, place, period) -> present.rollUp(
                CommunityTree.flat(place, observations.subjects().asList().subList(0, 1)), observations, place, period);
        assertBroken("is the quotient of the sums", () -> RollupLaws.check(Definitions.CHECK_UPS, first));
    }

    /** Finds an error everywhere. */
    private record Slander() implements ConsistencyRule {
        @Override
        public String code() {
            return "PARTS_AGAINST_WHOLE";
        }

        @Override
        public Bilingual name() {
            return PartsAgainstWhole.STANDARD.name();
        }

        @Override
        public ImmutableList<ConsistencyCheck> check(ReportSet reports) {
            ReportSet faulty = World.of(ImmutableList.of(ImmutableList.of(new CommunityNumbers(1, 1, 1, 1, 123, 1))))
                    .with(PlantedFault.PARTS_NOT_WHOLE, 0)
                    .reportSet();
            return PartsAgainstWhole.STANDARD.check(faulty);
        }
    }

    /** Never finds anything. */
    private record Blindness() implements ConsistencyRule {
        @Override
        public String code() {
            return "REPEATED_FIGURES";
        }

        @Override
        public Bilingual name() {
            return new Bilingual("无", "None");
        }

        @Override
        public ImmutableList<ConsistencyCheck> check(ReportSet reports) {
            return ImmutableList.of();
        }
    }

    @Test
    void consistency() {
        ConsistencyLaws.check(ConsistencyChecker.standard(World.indicators()));
        assertBroken(
                "accuses nobody who tells the truth",
                () -> ConsistencyLaws.check(ConsistencyChecker.of(new Slander())));
        assertBroken("finds what is planted", () -> ConsistencyLaws.check(ConsistencyChecker.of(new Blindness())));
    }

    @Test
    void trials_areOftenEnoughAndTheSameEachTime() {
        assertThat(Trials.STANDARD).isEqualTo(new Trials(300, 8170));
        assertThat(Trials.STANDARD.withTries(5).withSeed(1)).isEqualTo(new Trials(5, 1));
        assertThatThrownBy(() -> new Trials(-1, 0)).hasMessage("Tries must not be below zero: '-1'");
        assertThatCode(() -> Trials.STANDARD.check(random -> random.nextInt(), ImmutableList.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void violation_saysAllThatIsKnown() {
        LawViolation violation = new LawViolation("rounds once", "X.A = 159人", "79", "80");
        assertThat(violation)
                .hasMessage("Law 'rounds once' is broken\n  by        X.A = 159人\n  expected: 79\n  but was:  80");
        assertThat(violation.sample()).isEqualTo("X.A = 159人");
        assertThat(violation.expected()).isEqualTo("79");
        assertThat(violation.actual()).isEqualTo("80");
        assertThat(new Answer(Optional.of(Range.closed(Ratio.ZERO, Ratio.ONE)), false))
                .hasToString("[0, 1]");
        assertThat(Answer.NONE).hasToString("no value");
    }
}
