// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.text.Source;
import org.communitywork.core.text.TextParseException;
import org.immutables.value.Value;

/**
 * A rule that says how many facilities of each class a community must have, such as 六室三站二栏一校一场所.
 *
 * <p>Holds the number required of each class, in the order of the standard. A standard of this kind is often known by a
 * name that says all of it, which {@link #parse(String)} reads.
 *
 * <p>Facilities are counted by their class, and only where they are there. An entry without a count is one; an entry
 * with a count that is not exact counts with what is sure, at least one. So what is missing is what cannot be shown to
 * be there.
 *
 * <pre>
 * FacilityStandard standard = FacilityStandard.parse("六室三站二栏一校一场所");
 * standard.total();             // 13
 * standard.missing(facilities); // {室=1, 栏=1}
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFacilityStandard.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class FacilityStandard implements Serializable {
    FacilityStandard() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns how many of each class are required.
     *
     * @return positive numbers by class, in the order of the standard
     */
    @JsonProperty
    public abstract ImmutableMap<String, Integer> required();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    /**
     * Reads a standard from a name that lists classes with their numbers.
     *
     * @param name numbers up to 99 in Chinese or Arabic, each before its class, such as {@code 六室三站二栏一校一场所}
     * @return a standard of that name
     * @throws TextParseException if the name is not such a list, or names a class twice
     */
    public static FacilityStandard parse(String name) {
        return builder().name(name).required(FacilityStandardName.read(name)).build();
    }

    /**
     * Returns how many facilities are required in all.
     *
     * @return the sum over the classes
     */
    public int total() {
        return required().values().stream().reduce(0, Math::addExact);
    }

    /**
     * Returns what is missing.
     *
     * @param facilities the facilities of one community
     * @return how many are missing of each class that lacks some, in the order of the standard
     */
    public ImmutableMap<String, Integer> missing(Iterable<Facility> facilities) {
        return difference(facilities, -1);
    }

    /**
     * Returns what there is beyond the standard.
     *
     * @param facilities the facilities of one community
     * @return how many there are too many of each class of the standard, in its order; other classes are left out
     */
    public ImmutableMap<String, Integer> surplus(Iterable<Facility> facilities) {
        return difference(facilities, 1);
    }

    private ImmutableMap<String, Integer> difference(Iterable<Facility> facilities, int sign) {
        ImmutableMap<String, Integer> present = count(facilities);
        ImmutableMap.Builder<String, Integer> result = ImmutableMap.builder();
        required().forEach((type, number) -> {
            int difference = (present.getOrDefault(type, 0) - number) * sign;
            if (difference > 0) {
                result.put(type, difference);
            }
        });
        return result.buildOrThrow();
    }

    private static ImmutableMap<String, Integer> count(Iterable<Facility> facilities) {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (Facility facility : facilities) {
            if (facility.state() == FacilityState.EXISTING) {
                facility.facilityClass().ifPresent(type -> result.merge(type, facility.sureCount(), Math::addExact));
            }
        }
        return ImmutableMap.copyOf(result);
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of facility standard must not be blank");
        checkArgument(!required().isEmpty(), "Facility standard must require something: '%s'", name());
        required()
                .forEach((type, number) -> checkArgument(
                        number > 0, "Facility standard must require at least 1 of class '%s': '%s'", type, number));
    }

    /**
     * Starts a facility standard.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a facility standard. */
    public static final class Builder extends ImmutableFacilityStandard.Builder {
        Builder() {}
    }
}
