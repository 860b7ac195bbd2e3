// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.indicators.language.Bilingual;

/**
 * The place of a cell in a table, such as the children of one street (单元格).
 *
 * <p>A total stands in the row or the column {@link CountTable#TOTAL}, the grand total in both.
 *
 * <pre>
 * new CellAddress(street, CountTable.TOTAL).isTotal();   // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the label of the row
 * @param column the label of the column
 */
public record CellAddress(Bilingual row, Bilingual column) implements Serializable {
    /**
     * Makes an address.
     *
     * @param row the label of the row
     * @param column the label of the column
     */
    public CellAddress {
        requireNonNull(row, "row");
        requireNonNull(column, "column");
    }

    /**
     * Says whether the cell is a total of a row, of a column or of all.
     *
     * @return whether it stands in the row or the column of totals
     */
    public boolean isTotal() {
        return row.equals(CountTable.TOTAL) || column.equals(CountTable.TOTAL);
    }
}
