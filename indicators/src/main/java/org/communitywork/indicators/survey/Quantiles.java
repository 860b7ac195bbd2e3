// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.communitywork.core.number.Ratio;

/** The one place where floating point is reckoned with, on the way into the library of distributions and out of it. */
final class Quantiles {
    static final MathContext EXACT = new MathContext(60);

    private static final MathContext NORMAL_DIGITS = new MathContext(15);
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** Below, a double has fewer digits. */
    private static final BigDecimal LEAST = new BigDecimal("1E-300");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Quantiles() {}

    /** Returns the number that a standard normal variable exceeds with a probability. */
    static BigDecimal normal(Ratio tail) {
        return new BigDecimal(NORMAL.inverseSurvivalProbability(decimal(tail).doubleValue())).round(NORMAL_DIGITS);
    }

    /** Returns the number below which a beta variable lies with a probability, 0 where it is less than 10^-300. */
    static BigDecimal lowerBeta(BigDecimal alpha, BigDecimal beta, Ratio tail) {
        BigDecimal lower = beta(alpha, beta).lower(decimal(tail));
        if (lower.compareTo(LEAST) < 0) {
            return BigDecimal.ZERO;
        }
        // Close to 1 the digits are in the distance to 1, which the mirrored variable has.
        return lower.compareTo(HALF) <= 0
                ? lower
                : BigDecimal.ONE.subtract(beta(beta, alpha).upper(decimal(tail)));
    }

    private static Beta beta(BigDecimal alpha, BigDecimal beta) {
        return new Beta(BetaDistribution.of(alpha.doubleValue(), beta.doubleValue()));
    }

    static BigDecimal decimal(Ratio number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), EXACT);
    }

    private record Beta(BetaDistribution distribution) {
        BigDecimal lower(BigDecimal tail) {
            return new BigDecimal(distribution.inverseCumulativeProbability(tail.doubleValue()));
        }

        BigDecimal upper(BigDecimal tail) {
            return new BigDecimal(distribution.inverseSurvivalProbability(tail.doubleValue()));
        }
    }
}
