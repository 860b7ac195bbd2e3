// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A list of items together with the count that is stated for them, such as 5支 for five teams by name.
 *
 * <p>Holds both as stated: the count may be missing, and it may disagree with the list, as 五室 does with six rooms by
 * name. A list that ends in 等 is open: there may be more items than it names. So may the numbers of the items
 * disagree, as 三是 does where only two items are left, and a list that must lie in another one may name an item that
 * the other does not.
 *
 * <pre>
 * Enumeration teams = Enumeration.builder()
 *         .name("居民文体队伍").stated(Quantity.parse("5支"))
 *         .addItems("腰鼓队", "自行车队", "太极拳队", "舞蹈队", "门球队").closed(true)
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEnumeration.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Enumeration implements Serializable {
    Enumeration() {}

    /**
     * Returns what is listed.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the count as stated.
     *
     * @return a count, or empty where only the list is given
     */
    @JsonProperty
    public abstract Optional<Quantity> stated();

    /**
     * Returns the items listed.
     *
     * @return at least one item, in order
     */
    @JsonProperty
    public abstract ImmutableList<String> items();

    /**
     * Tells whether the list is complete, which one that ends in 等 is not.
     *
     * @return true if no other items exist
     */
    @JsonProperty
    public abstract boolean closed();

    /**
     * Returns the measure that counts such items.
     *
     * @return its code, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<MeasureCode> measure();

    /**
     * Returns the number that the last item bears (序号), as in 一是…二是…三是 or in the headings of a report.
     *
     * @return a number from 1 on, or empty where the items bear none
     */
    @JsonProperty
    public abstract Optional<Integer> lastNumber();

    /**
     * Returns which list of the same report should have every item of this one, such as the lecture halls of which
     * some are then counted.
     *
     * @return the name of another list of the report, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<String> within();

    /**
     * Returns the figure phrase as written, where it differs from the quantity.
     *
     * @return the phrase, or empty where the quantity says it all
     */
    @JsonProperty
    public abstract Optional<String> text();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of enumeration must not be blank");
        checkArgument(!items().isEmpty(), "Enumeration must list an item: '%s'", name());
        lastNumber()
                .ifPresent(number ->
                        checkArgument(number > 0, "Number of the last item must be at least 1: '%s'", number));
        within().ifPresent(other ->
                checkArgument(!other.equals(name()), "Enumeration must not lie within itself: '%s'", name()));
    }

    /**
     * Starts an enumeration.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an enumeration. */
    public static final class Builder extends ImmutableEnumeration.Builder {
        Builder() {}
    }
}
