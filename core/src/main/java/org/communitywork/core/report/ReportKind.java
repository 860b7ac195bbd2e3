// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * What field of work a report is about, such as public health (公共卫生).
 *
 * <p>The vocabulary is open: common ones are constants in {@link ReportKinds}, and any other is made by its Chinese name. Two of
 * the same name are equal. The order is that of the names.
 *
 * <pre>
 * ReportKind.of("公共卫生").equals(other);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name, not blank and without white space at either end
 */
public record ReportKind(String name) implements Comparable<ReportKind>, Serializable {
    /**
     * Names a report kind.
     *
     * @throws IllegalArgumentException if the name is blank or has white space at an end
     */
    public ReportKind {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Name of report kind must not be blank");
        checkArgument(
                name.equals(name.strip()), "Name of report kind must not begin or end with white space: '%s'", name);
    }

    /**
     * Names a report kind, the inverse of {@link #toString()}.
     *
     * @param name the Chinese name
     * @return the report kind
     * @throws IllegalArgumentException if the name is blank or has white space at an end
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReportKind of(String name) {
        return new ReportKind(name);
    }

    @Override
    public int compareTo(ReportKind other) {
        return name.compareTo(other.name);
    }

    /**
     * Returns the name, the inverse of {@link #of(String)}.
     *
     * @return the Chinese name
     */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }
}
