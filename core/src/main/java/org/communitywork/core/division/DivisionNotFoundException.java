// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import java.util.NoSuchElementException;

/**
 * The refusal of a code that a {@link DivisionTree} does not have.
 *
 * <p>Immutable and thread-safe.
 */
public final class DivisionNotFoundException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final DivisionCode code;

    DivisionNotFoundException(String rule, DivisionCode code) {
        super(rule + ": '" + code + "'");
        this.code = code;
    }

    /**
     * Returns the code that was asked for.
     *
     * @return the code
     */
    public DivisionCode code() {
        return code;
    }
}
