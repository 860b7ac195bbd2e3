// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The refusal of a JSON document, such as one with {@code 近吨} at {@code $.observations[3].quantity}.
 *
 * <p>Holds where in the document it went wrong, as a path from the root {@code $} and as a line, and what is wrong
 * there. The message shows all three:
 *
 * <pre>
 * $.observations[3].quantity (line 12): Cannot read '近吨' at 1: expected a number
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReadException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;
    private final String reason;

    /**
     * Refuses a document.
     *
     * @param path where in the document, such as {@code $.observations[3].quantity}
     * @param line the line, from 1
     * @param reason what is wrong there
     * @param cause what found it, or null
     */
    public JsonReadException(String path, int line, String reason, @Nullable Throwable cause) {
        super(requireNonNull(path, "path") + " (line " + line + "): " + requireNonNull(reason, "reason"), cause);
        this.path = path;
        this.line = line;
        this.reason = reason;
    }

    /**
     * Returns where in the document it went wrong.
     *
     * @return a path from the root {@code $}; an item that failed as a whole, such as for a missing property, is named
     *     itself
     */
    public String path() {
        return path;
    }

    /**
     * Returns the line at which reading stopped, which for an item that failed as a whole is where it ends.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns what is wrong.
     *
     * @return a sentence that shows the offending value where there is one
     */
    public String reason() {
        return reason;
    }
}
