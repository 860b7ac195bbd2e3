// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.communitywork.core.json.JsonReadException;

/** Says which file of the user's cannot be used, where in it, and why. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param file the file as the user named it
     * @param reason what is wrong
     */
    public InputException(String file, String reason) {
        super(file + ": " + reason);
    }

    static InputException of(String file, JsonReadException cause) {
        return new InputException(file, cause.path() + " (line " + cause.line() + "): " + cause.reason());
    }

    static InputException of(String file, IOException cause) {
        return new InputException(
                file, cause instanceof NoSuchFileException ? "no such file" : "cannot be read: " + cause);
    }
}
