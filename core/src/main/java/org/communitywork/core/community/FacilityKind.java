// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;

/**
 * What kind of facility something is, such as a library (图书馆).
 *
 * <p>The vocabulary is open: common ones are constants in {@link FacilityKinds}, and any other is made by its Chinese
 * name. Two of the same name are equal. The order is that of the names.
 *
 * <pre>
 * FacilityKind.of("图书馆").equals(FacilityKinds.LIBRARY); // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name, not blank; white space around it is dropped
 */
public record FacilityKind(String name) implements Comparable<FacilityKind>, Serializable {
    /**
     * Names a facility kind.
     *
     * @param name the Chinese name
     * @throws IllegalArgumentException if the name is blank
     */
    public FacilityKind {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Name of facility kind must not be blank");
        name = name.strip();
    }

    /**
     * Names a facility kind, the inverse of {@link #toString()}.
     *
     * @param name the Chinese name
     * @return the facility kind
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FacilityKind of(String name) {
        return new FacilityKind(name);
    }

    /**
     * Returns the English name.
     *
     * @return a name in lower case, or empty where it is none of {@link FacilityKinds}
     */
    public Optional<String> englishLabel() {
        return FacilityKinds.englishLabel(this);
    }

    @Override
    public int compareTo(FacilityKind other) {
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
