// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import org.communitywork.indicators.language.Labeled;

/**
 * Which totals a table is published with, such as {@link #BOTH}.
 *
 * <p>Totals make sense where the lines that are added up do not overlap: places mostly do not, while groups such as the
 * elderly and the disabled do. A total that the table does not have cannot be used by anyone to work a cell out.
 *
 * <p>Immutable and thread-safe.
 */
public enum Totals implements Labeled {
    /** A total of each row, of each column, and of all (行列合计). */
    BOTH("行列合计", "totals of rows and columns"),
    /** A total of each row (行合计), as where the rows are periods and people are counted in each of them. */
    OF_ROWS("行合计", "totals of rows"),
    /** A total of each column (列合计), as where the columns are groups that overlap. */
    OF_COLUMNS("列合计", "totals of columns"),
    /** No totals (无合计). */
    NONE("无合计", "no totals");

    private final String label;
    private final String englishLabel;

    Totals(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Says whether each row has a total.
     *
     * @return true for {@link #BOTH} and {@link #OF_ROWS}
     */
    public boolean ofRows() {
        return this == BOTH || this == OF_ROWS;
    }

    /**
     * Says whether each column has a total.
     *
     * @return true for {@link #BOTH} and {@link #OF_COLUMNS}
     */
    public boolean ofColumns() {
        return this == BOTH || this == OF_COLUMNS;
    }

    /** Says whether a table with these totals has the cell. */
    boolean has(CellAddress address) {
        boolean inTotalRow = address.row().equals(CountTable.TOTAL);
        boolean inTotalColumn = address.column().equals(CountTable.TOTAL);
        return (!inTotalRow || ofColumns()) && (!inTotalColumn || ofRows());
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
