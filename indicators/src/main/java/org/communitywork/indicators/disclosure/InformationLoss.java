// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;

/**
 * How much of a table is withheld, such as 4 of its 16 cells (信息损失).
 *
 * <pre>
 * new InformationLoss(16, 1, 3).share();   // 1/4
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param cells how many counts the table has, totals among them
 * @param primary how many are withheld because they are sensitive
 * @param complementary how many are withheld to protect others
 */
public record InformationLoss(int cells, int primary, int complementary) implements Serializable {
    /**
     * Counts cells.
     *
     * @param cells how many counts the table has, totals among them
     * @param primary how many are withheld because they are sensitive
     * @param complementary how many are withheld to protect others
     * @throws IllegalArgumentException if a number is below zero, or more is withheld than there is
     */
    public InformationLoss {
        checkArgument(
                primary >= 0 && complementary >= 0 && cells - primary >= complementary,
                "Withheld cells must be some of the cells: '%s and %s of %s'",
                primary,
                complementary,
                cells);
    }

    /**
     * Returns how many cells are withheld.
     *
     * @return the number
     */
    public int suppressed() {
        return primary + complementary;
    }

    /**
     * Returns the share of the cells that is withheld.
     *
     * @return a number from 0 to 1, empty for a table without any count
     */
    public Optional<Ratio> share() {
        return cells == 0 ? Optional.empty() : Optional.of(Ratio.of(suppressed(), cells));
    }
}
