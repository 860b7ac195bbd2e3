// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.indicators.calculation.Calculation;

/**
 * A rule by which counts are withheld, such as: no count from 1 to 4, none known closer than to a width of 3 (披露控制规则).
 *
 * <p>Counts below the minimum are sensitive, and so are totals; zeros are by choice. {@link #protect} withholds them and
 * as many other cells as it takes to keep what can be worked out from the rest of the table within the protection.
 *
 * <p>Source: minimum frequency rule and complementary (secondary) cell suppression, Handbook on Statistical Disclosure
 * Control, chapters on magnitude tables and on frequency tables. Rules of dominance, which need the contributions to a
 * cell, do not apply to counts of people, of whom each contributes one.
 *
 * <p>A table is protected for itself. Two tables with cells in common, or of areas that differ by little, can give away
 * together what neither does alone, and a person who is counted in a cell knows of one in it.
 *
 * <pre>
 * DisclosureRule rule = DisclosureRule.of(5, Protection.ofWidth(3));
 * rule.isSensitive(4);   // true
 * rule.protect(table);   // a protected table, or why there can be none
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param minimum the least count that is not sensitive, from 2 to 10^6 (最小单元格值)
 * @param protection how closely nobody may be able to work a withheld count out
 * @param zeros what is done about counts of zero
 * @param intruder against whom the protection holds
 */
public record DisclosureRule(long minimum, Protection protection, ZeroTreatment zeros, Intruder intruder)
        implements Serializable {
    private static final long MAX_MINIMUM = 1_000_000;

    /**
     * Makes a rule.
     *
     * @param minimum the least count that is not sensitive, from 2 to 10^6
     * @param protection how closely nobody may be able to work a withheld count out
     * @param zeros what is done about counts of zero
     * @param intruder against whom the protection holds
     * @throws IllegalArgumentException if the minimum is out of its range, or the width is more than an intruder who knows
     *     the rule leaves open: from 1 (or 0, where zeros are sensitive) to the minimum less 1
     */
    public DisclosureRule {
        requireNonNull(protection, "protection");
        requireNonNull(zeros, "zeros");
        requireNonNull(intruder, "intruder");
        checkArgument(
                minimum >= 2 && minimum <= MAX_MINIMUM, "Minimum cell size must be from 2 to 10^6: '%s'", minimum);
        long open = minimum - 1 - zeros.leastSensitive();
        checkArgument(
                intruder == Intruder.READER || protection.width() <= open,
                "Width of protection must be at most %s where the rule is known: '%s'",
                open,
                protection.width());
    }

    /**
     * Makes a rule against readers of the table, which shows zeros.
     *
     * @param minimum the least count that is not sensitive, from 2 to 10^6
     * @param protection how closely nobody may be able to work a withheld count out
     * @return the rule
     * @throws IllegalArgumentException if the minimum is out of its range
     */
    public static DisclosureRule of(long minimum, Protection protection) {
        return new DisclosureRule(minimum, protection, ZeroTreatment.SHOWN, Intruder.READER);
    }

    /**
     * Returns this rule with another treatment of zeros.
     *
     * @param changed what is done about counts of zero
     * @return the rule
     * @throws IllegalArgumentException if the width is more than an intruder who knows the rule leaves open
     */
    public DisclosureRule with(ZeroTreatment changed) {
        return new DisclosureRule(minimum, protection, changed, intruder);
    }

    /**
     * Returns this rule against another intruder.
     *
     * @param changed against whom the protection holds
     * @return the rule
     * @throws IllegalArgumentException if the width is more than the intruder leaves open
     */
    public DisclosureRule against(Intruder changed) {
        return new DisclosureRule(minimum, protection, zeros, changed);
    }

    /**
     * Says whether a count is sensitive.
     *
     * @param count the count, from 0
     * @return whether it is below the minimum, and not a zero that may be shown
     */
    public boolean isSensitive(long count) {
        return count >= zeros.leastSensitive() && count < minimum;
    }

    /**
     * Protects a table: withholds its sensitive cells, chooses complementary ones, and audits the outcome.
     *
     * <p>The choice is greedy. Cell by cell, the cheapest detour is withheld through which a count may be larger or smaller
     * while all that is shown stays the same; a cell costs its count and one more, and a total more than all other cells
     * together. In the end each complementary cell is shown again, the dearest first, if the others do without it. So no
     * cell is withheld in vain, though another choice may lose less. The audit then finds, from nothing but the outcome,
     * exactly what can be worked out.
     *
     * <p>Equal costs are decided by the order of the labels, Chinese and then English, never by the order of the rows and
     * columns. Nothing is withheld where nothing is sensitive. A table is found unprotectable only if no choice of cells
     * would do.
     *
     * <p>The effort grows with the number of withheld cells and, for each of them, of all cells: a table of 200 by 30 is a
     * matter of seconds.
     *
     * @param table the table
     * @return the protected table, or why there can be none
     */
    public DisclosureResult protect(CountTable table) {
        return new Protecting(table, this).result();
    }

    /**
     * Withholds a calculation that would tell a small count.
     *
     * <p>It does if a count among its inputs, its numerator or its denominator may be sensitive; for a part in its whole also if
     * the rest may be. Counts are figures in units of counting, such as 人 or 户. A figure that is known as a range is taken for
     * sensitive if it may be; a stated rate without counts tells none. Whether several calculations together tell one is not
     * looked at.
     *
     * <pre>
     * rule.protect(rate);   // 3人 of 98人: withheld, and so are 97人 of 98人
     * </pre>
     *
     * @param calculation the calculation, of any outcome
     * @return {@link org.communitywork.indicators.calculation.Suppressed}, or the calculation itself
     */
    public Calculation protect(Calculation calculation) {
        return new CalculationGuard(this).protect(calculation);
    }
}
