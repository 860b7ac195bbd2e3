// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static java.util.Objects.requireNonNull;

/**
 * An entry does not fit into a catalog, such as an indicator over a measure that nobody defines.
 *
 * <p>Names the list of the {@link CatalogDocument} and the index in it, so that a reader of files can show the place.
 */
public final class CatalogEntryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String list;
    private final int index;
    private final String reason;

    CatalogEntryException(String list, int index, IllegalArgumentException cause) {
        super(list + "[" + index + "]: " + cause.getMessage(), cause);
        this.list = list;
        this.index = index;
        this.reason = requireNonNull(cause.getMessage(), "message");
    }

    /**
     * Returns the list of the document.
     *
     * @return {@code measures}, {@code indicators} or {@code targets}
     */
    public String list() {
        return list;
    }

    /**
     * Returns the place in the list.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns what is wrong with the entry.
     *
     * @return a sentence that shows the offending value
     */
    public String reason() {
        return reason;
    }
}
