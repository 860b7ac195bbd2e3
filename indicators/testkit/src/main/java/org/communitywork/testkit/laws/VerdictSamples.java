// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.indicators.target.Verdict;

/**
 * Verdicts that are to be combined: lists of at least a given length, and up to four longer.
 *
 * <p>Every list of up to four is an edge case. Lists become shorter, and verdicts decided: met is the simplest.
 *
 * <p>Immutable and thread-safe.
 */
public final class VerdictSamples implements Samples<ImmutableList<Verdict>> {
    private static final int MORE = 4;
    private static final int ALL_OF_LENGTH = 4;
    private static final ImmutableList<Verdict> VERDICTS = ImmutableList.copyOf(Verdict.values());

    private final int least;

    private VerdictSamples(int least) {
        this.least = least;
    }

    /**
     * Returns lists of a number of verdicts or more.
     *
     * @param least the least number, from 1 to 10
     * @return the samples
     * @throws IllegalArgumentException if the number is not between these
     */
    public static VerdictSamples ofAtLeast(int least) {
        checkArgument(least >= 1 && least <= 10, "Least number of verdicts must be from 1 to 10: '%s'", least);
        return new VerdictSamples(least);
    }

    @Override
    public ImmutableList<ImmutableList<Verdict>> edgeCases() {
        return IntStream.rangeClosed(least, ALL_OF_LENGTH)
                .mapToObj(length -> Lists.cartesianProduct(Collections.nCopies(length, VERDICTS)))
                .flatMap(all -> all.stream().map(ImmutableList::copyOf))
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Verdict> draw(Random random) {
        return IntStream.range(0, least + random.nextInt(MORE + 1))
                .mapToObj(i -> VERDICTS.get(random.nextInt(VERDICTS.size())))
                .collect(toImmutableList());
    }

    @Override
    public Stream<ImmutableList<Verdict>> smaller(ImmutableList<Verdict> verdicts) {
        Stream<ImmutableList<Verdict>> shorter = verdicts.size() > least ? Variants.shorter(verdicts) : Stream.empty();
        return Stream.concat(
                shorter, Variants.changed(verdicts, one -> VERDICTS.stream().limit(VERDICTS.indexOf(one))));
    }
}
