// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;

/**
 * How many communities reported and how many did not, such as 8 of 10.
 *
 * <p>A community counts once: as reported if all figures asked for are there, else as absent, unknown or unusable, the
 * first of these that holds for one of its figures. Counts of two sets of communities add up; {@link #NONE} changes
 * nothing.
 *
 * <pre>
 * Completeness street = new Completeness(8, 1, 1, 0);
 * street.share();                                    // 4/5
 * street.plus(new Completeness(5, 0, 0, 0)).expected();   // 15
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reported how many reported everything
 * @param absent how many did not report
 * @param unknown how many reported without a number or a bound
 * @param unusable how many reported what cannot be used
 */
public record Completeness(long reported, long absent, long unknown, long unusable) implements Serializable {
    /** The counts of no community. */
    public static final Completeness NONE = new Completeness(0, 0, 0, 0);

    /**
     * Counts communities.
     *
     * @param reported how many reported everything
     * @param absent how many did not report
     * @param unknown how many reported without a number or a bound
     * @param unusable how many reported what cannot be used
     * @throws IllegalArgumentException if a count is below zero
     */
    public Completeness {
        boolean counts = reported >= 0 && absent >= 0 && unknown >= 0 && unusable >= 0;
        checkArgument(
                counts,
                "Counts of communities must not be below zero: '%s, %s, %s, %s'",
                reported,
                absent,
                unknown,
                unusable);
    }

    /**
     * Counts one community.
     *
     * @param state what is there of its figures
     * @return a one in the place of the state
     */
    public static Completeness of(ReportState state) {
        return switch (state) {
            case REPORTED -> new Completeness(1, 0, 0, 0);
            case ABSENT -> new Completeness(0, 1, 0, 0);
            case UNKNOWN -> new Completeness(0, 0, 1, 0);
            case UNUSABLE -> new Completeness(0, 0, 0, 1);
        };
    }

    /**
     * Adds the counts of other communities.
     *
     * @param other the other counts
     * @return the sums
     * @throws ArithmeticException if a sum is too great for a long
     */
    public Completeness plus(Completeness other) {
        return new Completeness(
                Math.addExact(reported, other.reported),
                Math.addExact(absent, other.absent),
                Math.addExact(unknown, other.unknown),
                Math.addExact(unusable, other.unusable));
    }

    /**
     * Returns how many communities there are.
     *
     * @return the sum of all counts
     */
    public long expected() {
        return reported + missing();
    }

    /**
     * Returns how many did not report everything.
     *
     * @return absent, unknown and unusable together
     */
    public long missing() {
        return absent + unknown + unusable;
    }

    /**
     * Says whether all reported.
     *
     * @return whether none is missing
     */
    public boolean isComplete() {
        return missing() == 0;
    }

    /**
     * Returns which part of the communities reported (上报率).
     *
     * @return reported by expected, empty where there are no communities
     */
    public Optional<Ratio> share() {
        return expected() == 0 ? Optional.empty() : Optional.of(Ratio.of(reported, expected()));
    }
}
