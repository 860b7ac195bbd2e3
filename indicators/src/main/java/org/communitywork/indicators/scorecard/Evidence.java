// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Map;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;

/**
 * What an item of a scorecard is scored by, such as a calculated indicator or the ballots of a peer review.
 *
 * <p>Each {@link ScoringRule} takes one kind of evidence. Evidence may leave the score open: a calculation with a
 * range, a place from 2 to 4, ballots that are still out.
 *
 * <pre>{@code
 * Evidence place = Place.of(2);
 * Evidence review = new Evidence.Ballots(ImmutableMap.of("好", 12L, "较好", 5L), 3);   // 3 are still out
 * }</pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Evidence extends Serializable
        permits Evidence.Measured,
                Evidence.Compared,
                Evidence.Ballots,
                Evidence.Mark,
                Evidence.Fact,
                Evidence.Inapplicable,
                Place {
    /**
     * Returns the words for the evidence.
     *
     * @return the message, such as "check-up rate is 78.2%"
     */
    Message message();

    /**
     * Says whether the item does not apply to the community.
     *
     * @return true for that kind of evidence, and for a calculation that is not applicable
     */
    default boolean isInapplicable() {
        return false;
    }

    /**
     * Says whether the community only claims a value and gives no counts.
     *
     * @return whether a value that this evidence rests on is a stated one
     */
    default boolean isClaimed() {
        return false;
    }

    /**
     * An indicator of the community, with a value or not. Immutable and thread-safe.
     *
     * @param calculation the calculation
     */
    record Measured(Calculation calculation) implements Evidence {
        /**
         * Makes evidence.
         *
         * @param calculation the calculation
         */
        public Measured {
            requireNonNull(calculation, "calculation");
        }

        @Override
        public boolean isClaimed() {
            return calculation.origin() == Origin.STATED;
        }

        @Override
        public boolean isInapplicable() {
            return calculation instanceof NotApplicable;
        }

        @Override
        public Message message() {
            return Message.of(
                    isClaimed() ? "scorecard.evidence.claimed" : "scorecard.evidence.measured",
                    calculation.indicator().name(),
                    shown(calculation));
        }

        private static Bilingual shown(Calculation calculation) {
            return new Bilingual(calculation.shown(Language.CHINESE), calculation.shown(Language.ENGLISH));
        }
    }

    /**
     * An indicator of the community beside what it is compared with (参照值), for a target with a
     * {@link org.communitywork.indicators.target.RelativeCriterion}. Immutable and thread-safe.
     *
     * @param value the indicator of the community
     * @param reference the indicator of the year before, the province or whatever the criterion refers to
     */
    record Compared(Measured value, Measured reference) implements Evidence {
        /**
         * Makes evidence.
         *
         * @param value the indicator of the community
         * @param reference what it is compared with
         */
        public Compared {
            requireNonNull(value, "value");
            requireNonNull(reference, "reference");
        }

        @Override
        public boolean isClaimed() {
            return value.isClaimed() || reference.isClaimed();
        }

        @Override
        public boolean isInapplicable() {
            return value.isInapplicable();
        }

        @Override
        public Message message() {
            Calculation other = reference.calculation();
            return Message.of("scorecard.evidence.compared", value.message(), other.period(), Measured.shown(other));
        }
    }

    /**
     * The graded ballots of a review (互评), such as 12 好 and 5 较好. Blank and void ballots are left out by the caller.
     * Immutable and thread-safe.
     *
     * @param counts the number of ballots for each grade; a grade that is left out has none
     * @param outstanding the number of ballots that may still come in, with any grade
     */
    record Ballots(ImmutableMap<String, Long> counts, long outstanding) implements Evidence {
        /**
         * Counts ballots.
         *
         * @param counts the number of ballots for each grade; a grade that is left out has none
         * @param outstanding the number of ballots that may still come in, with any grade
         * @throws IllegalArgumentException if a number is below zero
         */
        public Ballots {
            counts.forEach((grade, count) ->
                    checkArgument(count >= 0, "Number of ballots for '%s' must not be below zero: '%s'", grade, count));
            checkArgument(outstanding >= 0, "Number of ballots still out must not be below zero: '%s'", outstanding);
        }

        /**
         * Counts ballots of which all are in.
         *
         * @param counts the number of ballots for each grade
         * @return the evidence
         * @throws IllegalArgumentException if a number is below zero
         */
        public static Ballots of(Map<String, Long> counts) {
            return new Ballots(ImmutableMap.copyOf(counts), 0);
        }

        @Override
        public Message message() {
            String grades = counts.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(joining(", "));
            return Message.of("scorecard.evidence.ballots", grades, Ratio.of(outstanding));
        }
    }

    /**
     * The points that an assessor gives (评分). Immutable and thread-safe.
     *
     * @param points the points, a range where assessors have not agreed yet
     */
    record Mark(Range<Ratio> points) implements Evidence {
        /**
         * Gives points.
         *
         * @param points the points, a range where assessors have not agreed yet
         * @throws IllegalArgumentException if the range is empty
         */
        public Mark {
            checkArgument(!points.isEmpty(), "Mark must not be empty: '%s'", points);
        }

        /**
         * Gives points.
         *
         * @param points the points, such as {@code 4.5}
         * @return the evidence
         */
        public static Mark of(String points) {
            return new Mark(Range.singleton(Ratio.parse(points)));
        }

        @Override
        public Message message() {
            return Message.of("scorecard.evidence.mark", points);
        }
    }

    /**
     * That an item does not apply (缺项), whatever its rule. Immutable and thread-safe.
     *
     * @param reason why, such as 辖区内无学校
     */
    record Inapplicable(Bilingual reason) implements Evidence {
        /**
         * Makes evidence.
         *
         * @param reason why
         */
        public Inapplicable {
            requireNonNull(reason, "reason");
        }

        @Override
        public boolean isInapplicable() {
            return true;
        }

        @Override
        public Message message() {
            return Message.of("scorecard.evidence.inapplicable", reason);
        }
    }

    /**
     * Whether something happened that no indicator counts, such as a mass incident (群体性事件). Immutable and thread-safe.
     *
     * @param happened whether it happened
     */
    record Fact(Ternary happened) implements Evidence {
        /**
         * Makes evidence.
         *
         * @param happened whether it happened
         */
        public Fact {
            requireNonNull(happened, "happened");
        }

        @Override
        public Message message() {
            return Message.of("scorecard.evidence.fact", new Bilingual(happened.label(), happened.englishLabel()));
        }
    }
}
