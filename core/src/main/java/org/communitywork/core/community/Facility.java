// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A place or installation for the people of a community (设施), such as a library of 200 square meters.
 *
 * <p>Holds what is stated about it. One entry may stand for several of a kind, which {@code count} then tells. The
 * class ({@code class} in JSON) is the name under which a {@link FacilityStandard} counts it, such as 室, 站 or 栏.
 *
 * <pre>
 * Facility library = Facility.builder()
 *         .name("社区图书馆").kind(FacilityKinds.LIBRARY)
 *         .facilityClass("室").area(Quantity.parse("200平方米"))
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFacility.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "kind", "class"})
public abstract class Facility implements Serializable {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final Range<Ratio> ONE = Range.singleton(Ratio.ONE);

    Facility() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns what kind of facility it is.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract FacilityKind kind();

    /**
     * Returns the class under which a standard counts it, {@code class} in JSON.
     *
     * @return a class such as {@code 室}, or empty where it has none
     */
    @JsonProperty("class")
    public abstract Optional<String> facilityClass();

    /**
     * Returns how many this entry stands for.
     *
     * @return a count such as {@code 4处}, or empty where it is one
     */
    @JsonProperty
    public abstract Optional<Quantity> count();

    /**
     * Returns the floor or ground area.
     *
     * @return an area, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Quantity> area();

    /**
     * Returns where it is.
     *
     * @return a place, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<String> location();

    /**
     * Tells whether its use is free of charge.
     *
     * @return empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Boolean> free();

    /**
     * Returns the rooms or parts it has.
     *
     * @return names of rooms
     */
    @JsonProperty
    public abstract ImmutableList<String> rooms();

    /**
     * Returns with whom it is shared or what else it serves as.
     *
     * @return a short note, or empty where it is not shared
     */
    @JsonProperty
    public abstract Optional<String> shared();

    /**
     * Returns whether it is there, which it is unless stated otherwise.
     *
     * @return the state
     */
    @JsonProperty
    @Value.Default
    public FacilityState state() {
        return FacilityState.EXISTING;
    }

    /**
     * Returns whose facility it is.
     *
     * @return the community, or empty for the main subject of the report
     */
    @JsonProperty
    public abstract Optional<CommunityId> subject();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    /**
     * Returns how many this entry stands for, in whole numbers.
     *
     * @return one where no count is stated, else the whole numbers that the count allows, which are one at least unless the count is
     *     exactly none
     */
    public Range<Ratio> number() {
        return count().map(Facility::wholeNumbers).orElse(ONE);
    }

    private static Range<Ratio> wholeNumbers(Quantity count) {
        Range<Ratio> range = count.range();
        if (count.qualifier() == Qualifier.ALL || !range.hasLowerBound()) {
            return Range.atLeast(Ratio.ONE);
        }
        boolean above = range.lowerBoundType() == BoundType.OPEN;
        Ratio lower = range.lowerEndpoint();
        BigInteger least = above ? lower.floor().add(BigInteger.ONE) : lower.ceiling();
        int floor = count.qualifier() == Qualifier.EXACTLY ? 0 : 1;
        Ratio from = Ratio.of(least.max(BigInteger.valueOf(floor)));
        return range.hasUpperBound() ? Range.closed(from, from.max(upTo(range))) : Range.atLeast(from);
    }

    private static Ratio upTo(Range<Ratio> range) {
        boolean below = range.upperBoundType() == BoundType.OPEN;
        Ratio upper = range.upperEndpoint();
        return Ratio.of(below ? upper.ceiling().subtract(BigInteger.ONE) : upper.floor());
    }

    /** Returns how many there are for sure. */
    int sureCount() {
        return number().lowerEndpoint().floor().min(MOST).intValueExact();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of facility must not be blank");
    }

    /**
     * Starts a facility.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a facility. */
    public static final class Builder extends ImmutableFacility.Builder {
        Builder() {}
    }
}
