// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a phrase: the quantity and how precisely its figure was written.
 *
 * <p>A limit "80.0%" is compared after rounding to 0.1 %, a limit "80%" after rounding to 1 %, although both are the same
 * quantity. The precision is the place value of the last digit written, zero or not: 1000元 for 12.5万元. A fraction is written in
 * its parts (1/3 for 三分之二); of a range it is the finer one of both figures.
 *
 * <pre>{@code
 * QuantityFormat.STANDARD.read("80.0%").precision();      // 0.1
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Reading implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Quantity quantity;
    private final @Nullable Ratio precision;

    Reading(Quantity quantity, @Nullable Ratio precision) {
        this.quantity = requireNonNull(quantity, "quantity");
        this.precision = precision;
    }

    /**
     * Returns the quantity.
     *
     * @return the quantity
     */
    public Quantity quantity() {
        return quantity;
    }

    /**
     * Returns the place value of the last digit written.
     *
     * @return the place value in the quantity's unit, absent where no figure was written
     */
    public Optional<Ratio> precision() {
        return Optional.ofNullable(precision);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Reading other
                && quantity.equals(other.quantity)
                && precision().equals(other.precision());
    }

    @Override
    public int hashCode() {
        return 31 * quantity.hashCode() + precision().hashCode();
    }

    /**
     * Returns the quantity and the precision.
     *
     * @return the text, such as {@code 80% to 0.1}
     */
    @Override
    public String toString() {
        return precision == null ? quantity.toString() : quantity + " to " + precision;
    }
}
