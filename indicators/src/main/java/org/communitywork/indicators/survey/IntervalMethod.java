// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Labeled;

/**
 * A way to make the interval of a proportion, such as {@link #WILSON}.
 *
 * <p>With x of n who said yes, p = x/n, a confidence c and z the {@linkplain Confidence#normalQuantile normal
 * quantile}. Where a population is finite or a design has an effect, n is the effective size and x is p times n,
 * neither of which has to be whole. None of the intervals reaches below 0 or above 1; at x = 0 the lower bound is
 * exactly 0 and at x = n the upper exactly 1.
 *
 * <pre>
 * 80 of 100 at 95 %: Wilson 0.711171 to 0.866633, Clopper–Pearson 0.708157 to 0.873344
 * </pre>
 *
 * <p>Every bound differs from the exact one by at most {@link #ERROR} of the bound, and its distance to 1 by at most
 * that share of the distance; a bound below 10^-300 is given as 0.
 *
 * <p>Immutable and thread-safe.
 */
public enum IntervalMethod implements Labeled {
    /**
     * The rates that a score test would not refuse (威尔逊区间): (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
     *
     * <p>E. B. Wilson, Journal of the American Statistical Association 22 (1927). Misses by about the stated share on
     * average.
     */
    WILSON("威尔逊区间", "Wilson interval") {
        @Override
        BigDecimal lower(BigDecimal successes, BigDecimal size, Confidence confidence) {
            BigDecimal z = confidence.normalQuantile();
            BigDecimal square = z.multiply(z);
            BigDecimal failures = size.subtract(successes);
            BigDecimal spread = successes.multiply(failures).divide(size, MATH).add(square.multiply(QUARTER));
            BigDecimal center = successes.add(square.multiply(HALF));
            return center.subtract(z.multiply(spread.sqrt(MATH))).divide(size.add(square), MATH);
        }
    },
    /**
     * The rates that neither tail of the binomial distribution refuses (克洛珀-皮尔逊区间): from the quantile at (1−c)/2 of
     * Beta(x, n−x+1) to that at (1+c)/2 of Beta(x+1, n−x).
     *
     * <p>C. J. Clopper and E. S. Pearson, Biometrika 26 (1934); with an effective size, E. L. Korn and B. I. Graubard,
     * Survey Methodology 24 (1998). Never misses more often than stated for a simple sample of a large population, so
     * it is wider. An effective size above 10^6 counts as 10^6, because the digits of the quantiles get fewer as it
     * grows.
     */
    CLOPPER_PEARSON("克洛珀-皮尔逊区间", "Clopper–Pearson interval") {
        @Override
        BigDecimal lower(BigDecimal successes, BigDecimal size, Confidence confidence) {
            BigDecimal scale = size.min(LARGEST).divide(size, MATH);
            BigDecimal rest = size.subtract(successes).multiply(scale).add(BigDecimal.ONE);
            return Quantiles.lowerBeta(successes.multiply(scale), rest, confidence.tail());
        }
    },
    /**
     * The plain interval after z² answers were added, half of them yes (阿格雷斯蒂-库尔区间): m ± z√(m(1−m)/(n+z²)) with
     * m = (x + z²/2)/(n + z²), cut off at 0 and 1.
     *
     * <p>A. Agresti and B. A. Coull, The American Statistician 52 (1998). Has Wilson's center and contains Wilson's
     * interval. Where a bound is all but cut off, the error is up to 10^-14.
     */
    AGRESTI_COULL("阿格雷斯蒂-库尔区间", "Agresti–Coull interval") {
        @Override
        BigDecimal lower(BigDecimal successes, BigDecimal size, Confidence confidence) {
            BigDecimal z = confidence.normalQuantile();
            BigDecimal square = z.multiply(z);
            BigDecimal more = size.add(square);
            BigDecimal center = successes.add(square.multiply(HALF)).divide(more, MATH);
            BigDecimal variance =
                    center.multiply(BigDecimal.ONE.subtract(center)).divide(more, MATH);
            return center.subtract(z.multiply(variance.sqrt(MATH))).max(BigDecimal.ZERO);
        }
    };

    /** The largest difference of a bound from the exact one, as a share of the bound: 10^-10. */
    public static final Ratio ERROR = Ratio.powerOfTen(-10);

    private static final MathContext MATH = Quantiles.EXACT;
    private static final MathContext DIGITS = new MathContext(15);
    // Found against exact sums: 2·10^-11 at 10^6, 2·10^-10 at 10^7, for one success and its upper bound.
    private static final BigDecimal LARGEST = new BigDecimal("1E6");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final String label;
    private final String englishLabel;

    IntervalMethod(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /** Returns the lower bound for more than no successes. */
    abstract BigDecimal lower(BigDecimal successes, BigDecimal size, Confidence confidence);

    /** Returns the interval; the upper bound is the lower one of those who did not say yes, mirrored. */
    Range<Ratio> interval(Ratio point, Ratio size, Confidence confidence) {
        Ratio lower = lowerBound(point, size, confidence);
        Ratio upper = Ratio.ONE.minus(lowerBound(Ratio.ONE.minus(point), size, confidence));
        return Range.closed(lower, upper);
    }

    private Ratio lowerBound(Ratio point, Ratio size, Confidence confidence) {
        if (point.isZero()) {
            return Ratio.ZERO;
        }
        BigDecimal successes = Quantiles.decimal(point.times(size));
        BigDecimal lower = lower(successes, Quantiles.decimal(size), confidence);
        BigDecimal distance = BigDecimal.ONE.subtract(lower);
        return lower.compareTo(distance) <= 0
                ? Ratio.of(lower.round(DIGITS))
                : Ratio.ONE.minus(Ratio.of(distance.round(DIGITS)));
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }
}
