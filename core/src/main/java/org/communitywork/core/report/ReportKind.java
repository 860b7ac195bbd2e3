// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;

/**
 * What field of work a report is about, such as public health (公共卫生).
 *
 * <p>The vocabulary is open: common ones are constants in {@link ReportKinds}, and any other is made by its Chinese
 * name. Two of the same name are equal. The order is that of the names.
 *
 * <pre>
 * ReportKind.of("公共卫生").equals(ReportKinds.PUBLIC_HEALTH); // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name, not blank; white space around it is dropped
 */
public record ReportKind(String name) implements Comparable<ReportKind>, Serializable {
    /**
     * Names a report kind.
     *
     * @param name the Chinese name
     * @throws IllegalArgumentException if the name is blank
     */
    public ReportKind {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Name of report kind must not be blank");
        name = name.strip();
    }

    /**
     * Names a report kind, the inverse of {@link #toString()}.
     *
     * @param name the Chinese name
     * @return the report kind
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReportKind of(String name) {
        return new ReportKind(name);
    }

    /**
     * Returns the English name.
     *
     * @return a name in lower case, or empty where it is none of {@link ReportKinds}
     */
    public Optional<String> englishLabel() {
        return ReportKinds.englishLabel(this);
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
