// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.communitywork.core.number.Ratio;

/** The exact chance that at least so many of some independent events happen. */
final class BinomialTail {
    private BinomialTail() {}

    /**
     * Returns the chance of at least {@code least} of {@code trials} events that each have one chance: the sum of C(n, i)
     * p^i (1 - p)^(n - i) for i from least to trials.
     */
    static Ratio of(int trials, int least, Ratio chance) {
        BigInteger event = chance.numerator();
        BigInteger other = chance.denominator().subtract(event);
        BigInteger sum = BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i <= trials; i++) {
            if (i >= least) {
                sum = sum.add(ways.multiply(event.pow(i)).multiply(other.pow(trials - i)));
            }
            ways = ways.multiply(BigInteger.valueOf((long) trials - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return Ratio.of(sum, chance.denominator().pow(trials));
    }

    /** Returns the chance of at least {@code least} of events that each have a chance of their own (Poisson binomial). */
    static Ratio of(List<Ratio> chances, int least) {
        Ratio[] exactly = new Ratio[chances.size() + 1];
        Arrays.fill(exactly, Ratio.ZERO);
        exactly[0] = Ratio.ONE;
        for (Ratio chance : chances) {
            for (int i = exactly.length - 1; i > 0; i--) {
                exactly[i] = exactly[i].times(Ratio.ONE.minus(chance)).plus(exactly[i - 1].times(chance));
            }
            exactly[0] = exactly[0].times(Ratio.ONE.minus(chance));
        }
        Ratio tail = Ratio.ZERO;
        for (int i = Math.max(0, least); i < exactly.length; i++) {
            tail = tail.plus(exactly[i]);
        }
        return tail;
    }
}
