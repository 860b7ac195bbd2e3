// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The convention of how far 多, 近, 约, 数十 and 上千 reach, such as {@link #STANDARD}.
 *
 * <p>Law says what 以上 and 超过 mean, but no rule says how much "nearly 20 tonnes" is; whoever reads the word chooses. The
 * standard choice, with N the figure and u the place value of its last digit that is not zero (of the last digit written
 * where decimals are written):
 *
 * <pre>
 * 多, 余, 几        N to N + u, both excluded                      600多: (600, 700)
 * 近, 将近, 接近     N - u, at least N / 2, to N, both excluded     近20: (10, 20)
 * 约, 左右, 上下     N - u / 2 to N + u / 2, both included          约300: [250, 350]
 * 数十, 几百         2 to 10 tens or hundreds, 10 excluded          数十: [20, 100)
 * 上百, 上千         1 to 10 hundreds or thousands, 10 excluded     上千: [1000, 10000)
 * </pre>
 *
 * <p>Each rule can be replaced by one with other numbers:
 *
 * <pre>{@code
 * Reach tenPercent = Reach.STANDARD.withAbout(Extent.ofFigure(Ratio.of(1, 10)));
 * Quantity.parse("约300人").range(tenPercent);       // [270, 330]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Reach implements Serializable {

    /** The choice described above. */
    public static final Reach STANDARD = new Reach(
            Extent.ofPlaces(Ratio.ONE),
            Extent.ofPlaces(Ratio.ONE).limitedTo(Ratio.of(1, 2)),
            Extent.ofPlaces(Ratio.of(1, 2)),
            new Multiples(Ratio.of(2), Ratio.of(10)),
            new Multiples(Ratio.ONE, Ratio.of(10)));

    private static final long serialVersionUID = 1L;

    private final Extent over;
    private final Extent nearly;
    private final Extent about;
    private final Multiples several;
    private final Multiples orderOf;

    private Reach(Extent over, Extent nearly, Extent about, Multiples several, Multiples orderOf) {
        this.over = requireNonNull(over, "over");
        this.nearly = requireNonNull(nearly, "nearly");
        this.about = requireNonNull(about, "about");
        this.several = requireNonNull(several, "several");
        this.orderOf = requireNonNull(orderOf, "orderOf");
    }

    /**
     * Returns how far 多 reaches upwards.
     *
     * @return the extent
     */
    public Extent over() {
        return over;
    }

    /**
     * Returns how far 近 reaches downwards, never below zero.
     *
     * @return the extent
     */
    public Extent nearly() {
        return nearly;
    }

    /**
     * Returns how far 约 reaches to both sides, never below zero.
     *
     * @return the extent
     */
    public Extent about() {
        return about;
    }

    /**
     * Returns what 数 and 几 stand for.
     *
     * @return the multiples
     */
    public Multiples several() {
        return several;
    }

    /**
     * Returns what 上 stands for.
     *
     * @return the multiples
     */
    public Multiples orderOf() {
        return orderOf;
    }

    /**
     * Replaces the rule for 多.
     *
     * @param over the extent
     * @return the changed convention
     */
    public Reach withOver(Extent over) {
        return new Reach(over, nearly, about, several, orderOf);
    }

    /**
     * Replaces the rule for 近.
     *
     * @param nearly the extent
     * @return the changed convention
     */
    public Reach withNearly(Extent nearly) {
        return new Reach(over, nearly, about, several, orderOf);
    }

    /**
     * Replaces the rule for 约.
     *
     * @param about the extent
     * @return the changed convention
     */
    public Reach withAbout(Extent about) {
        return new Reach(over, nearly, about, several, orderOf);
    }

    /**
     * Replaces the rule for 数十.
     *
     * @param several the multiples
     * @return the changed convention
     */
    public Reach withSeveral(Multiples several) {
        return new Reach(over, nearly, about, several, orderOf);
    }

    /**
     * Replaces the rule for 上千.
     *
     * @param orderOf the multiples
     * @return the changed convention
     */
    public Reach withOrderOf(Multiples orderOf) {
        return new Reach(over, nearly, about, several, orderOf);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Reach other
                && over.equals(other.over)
                && nearly.equals(other.nearly)
                && about.equals(other.about)
                && several.equals(other.several)
                && orderOf.equals(other.orderOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(over, nearly, about, several, orderOf);
    }

    @Override
    public String toString() {
        return "over " + over + ", nearly " + nearly + ", about " + about + ", several " + several + ", order of "
                + orderOf;
    }
}
