// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;

/** The same numbers from series and exact sums in decimals, without any distribution of a library. */
final class Reference {
    static final MathContext MATH = new MathContext(60);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459");
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-30");

    private Reference() {}

    /** The probability above z: 1/2 - 1/√(2π) Σ (-1)^k z^(2k+1) / (2^k k! (2k+1)). */
    static BigDecimal normalTail(BigDecimal z) {
        BigDecimal half = z.multiply(z).divide(TWO, MATH);
        BigDecimal power = z;
        BigDecimal sum = z;
        for (int k = 1; power.compareTo(NEGLIGIBLE.movePointLeft(10)) > 0; k++) {
            power = power.multiply(half).divide(BigDecimal.valueOf(k), MATH);
            BigDecimal term = power.divide(BigDecimal.valueOf(2L * k + 1), MATH);
            sum = k % 2 == 0 ? sum.add(term, MATH) : sum.subtract(term, MATH);
        }
        return new BigDecimal("0.5").subtract(sum.divide(PI.multiply(TWO).sqrt(MATH), MATH));
    }

    static BigDecimal normalQuantile(BigDecimal tail) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.TEN;
        for (int i = 0; i < 100; i++) {
            BigDecimal middle = low.add(high).divide(TWO, MATH);
            if (normalTail(middle).compareTo(tail) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** (p + z²/2n ± z√(p(1-p)/n + z²/4n²)) / (1 + z²/n). */
    static BigDecimal wilson(BigDecimal x, BigDecimal n, BigDecimal z, boolean upper) {
        BigDecimal p = x.divide(n, MATH);
        BigDecimal square = z.multiply(z).divide(n, MATH);
        BigDecimal center = p.add(square.divide(TWO, MATH));
        BigDecimal inner = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, MATH)
                .add(square.divide(n, MATH).divide(BigDecimal.valueOf(4), MATH));
        BigDecimal half = z.multiply(inner.sqrt(MATH));
        return (upper ? center.add(half) : center.subtract(half)).divide(BigDecimal.ONE.add(square), MATH);
    }

    /** m ± z√(m(1-m)/(n+z²)) with m = (x + z²/2)/(n + z²), within 0 and 1. */
    static BigDecimal agrestiCoull(BigDecimal x, BigDecimal n, BigDecimal z, boolean upper) {
        BigDecimal more = n.add(z.multiply(z));
        BigDecimal m = x.add(z.multiply(z).divide(TWO, MATH)).divide(more, MATH);
        BigDecimal half = z.multiply(
                m.multiply(BigDecimal.ONE.subtract(m)).divide(more, MATH).sqrt(MATH));
        return upper ? m.add(half).min(BigDecimal.ONE) : m.subtract(half).max(BigDecimal.ZERO);
    }

    /** The number of ways to choose x of n. */
    static BigDecimal choices(int x, int n) {
        BigDecimal product = BigDecimal.ONE;
        int few = Math.min(x, n - x);
        for (int i = 1; i <= few; i++) {
            product = product.multiply(BigDecimal.valueOf(n - few + i), MATH).divide(BigDecimal.valueOf(i), MATH);
        }
        return product;
    }

    /** The probability that x or more of n say yes. */
    static BigDecimal atLeast(int x, int n, BigDecimal choices, BigDecimal p) {
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal odds = p.divide(q, MATH);
        BigDecimal term = choices.multiply(p.pow(x, MATH)).multiply(q.pow(n - x, MATH));
        BigDecimal sum = term;
        for (int k = x; k < n && term.compareTo(NEGLIGIBLE) > 0; k++) {
            term = term.multiply(odds).multiply(BigDecimal.valueOf(n - k)).divide(BigDecimal.valueOf(k + 1L), MATH);
            sum = sum.add(term);
        }
        return sum;
    }

    /** The probability that x or fewer of n say yes. */
    static BigDecimal atMost(int x, int n, BigDecimal choices, BigDecimal p) {
        return atLeast(n - x, n, choices, BigDecimal.ONE.subtract(p));
    }
}
