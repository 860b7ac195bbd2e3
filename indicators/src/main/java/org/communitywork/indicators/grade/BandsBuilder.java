// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.target.Limit;

/**
 * Bands that are told from the best grade to the worst, such as A up to 1%, B up to 3%.
 *
 * <p>Each grade takes what the ones before have left. Started by {@link Bands#atMost} and its like. Immutable and thread-safe.
 */
public final class BandsBuilder {
    static final BandsBuilder START = new BandsBuilder(ImmutableList.of());

    private final ImmutableList<Band> bands;

    private BandsBuilder(ImmutableList<Band> bands) {
        this.bands = bands;
    }

    /**
     * Adds the next grade, which reaches up to a limit.
     *
     * @param grade its name
     * @param limit the greatest value that has it
     * @return the longer list
     * @throws IllegalArgumentException if the grades before have lower limits
     */
    public BandsBuilder atMost(String grade, String limit) {
        return with(next(true).grade(grade).atMost(Limit.parse(limit)));
    }

    /**
     * Adds the next grade, which does not reach up to a limit.
     *
     * @param grade its name
     * @param limit the least value that does not have it any more
     * @return the longer list
     * @throws IllegalArgumentException if the grades before have lower limits
     */
    public BandsBuilder lessThan(String grade, String limit) {
        return with(next(true).grade(grade).lessThan(Limit.parse(limit)));
    }

    /**
     * Adds the next grade, which begins at a limit.
     *
     * @param grade its name
     * @param limit the least value that has it
     * @return the longer list
     * @throws IllegalArgumentException if the grades before have upper limits
     */
    public BandsBuilder atLeast(String grade, String limit) {
        return with(next(false).grade(grade).atLeast(Limit.parse(limit)));
    }

    /**
     * Adds the next grade, which begins above a limit.
     *
     * @param grade its name
     * @param limit the greatest value that does not have it yet
     * @return the longer list
     * @throws IllegalArgumentException if the grades before have upper limits
     */
    public BandsBuilder moreThan(String grade, String limit) {
        return with(next(false).grade(grade).moreThan(Limit.parse(limit)));
    }

    /**
     * Ends with the worst grade, which has all other values.
     *
     * @param grade its name
     * @return the bands
     * @throws IllegalArgumentException if two grades have one name, or the limits do not rise or fall
     */
    public Bands otherwise(String grade) {
        return new Bands(with(next(isRising()).grade(grade)).bands);
    }

    private BandsBuilder with(Band.Builder next) {
        return new BandsBuilder(
                ImmutableList.<Band>builder().addAll(bands).add(next.build()).build());
    }

    /** Starts the next band where the last one ends. */
    private Band.Builder next(boolean rising) {
        Band.Builder next = Band.builder();
        if (bands.isEmpty()) {
            return next;
        }
        Band last = bands.get(bands.size() - 1);
        checkArgument(rising == isRising(), "Limits of all grades must be of one side, as after '%s'", last.grade());
        return rising
                ? next.moreThan(last.atMost()).atLeast(last.lessThan())
                : next.lessThan(last.atLeast()).atMost(last.moreThan());
    }

    /** The best grade has one limit, beyond which the others lie. */
    private boolean isRising() {
        return bands.get(0).upper().isPresent();
    }
}
