// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * The smallest whole change of a measure that makes a check met, such as 23 more persons examined (差额).
 *
 * <p>Where inputs are ranges, so is the change: from what is enough in the best case to what is enough in every case. It is
 * zero if the check is met already.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Shortfall implements Serializable {
    Shortfall() {}

    /**
     * Returns the measure.
     *
     * @return its code
     */
    public abstract MeasureCode measure();

    /**
     * Returns by how much it must rise or fall.
     *
     * @return whole numbers from the best to the worst case, in the measure's unit, or empty if there is no such change
     */
    public abstract Optional<Amount> amount();

    /**
     * Says whether the measure must fall.
     *
     * @return true if less of it makes the check met
     */
    @Value.Default
    public boolean isFalling() {
        return false;
    }

    /**
     * Returns why there is no such change.
     *
     * @return the reason, empty if there is an amount
     */
    public abstract Optional<ShortfallReason> reason();

    @Value.Check
    void check() {
        checkArgument(
                amount().isPresent() != reason().isPresent(),
                "Shortfall must have either an amount or a reason: '%s'",
                measure());
    }

    /**
     * Returns the words for it.
     *
     * @param language the language
     * @return a text such as {@code ELD.EXAMINED 还差 23人}
     */
    public String text(Language language) {
        return message().text(language);
    }

    private Message message() {
        String key = isFalling() ? "shortfall.decrease" : "shortfall.increase";
        return amount().map(found -> Message.of(key, measure().toString(), found))
                .orElseGet(() -> Message.of("shortfall.absent", measure().toString(), reason().orElseThrow()));
    }

    static Shortfall of(MeasureCode measure, Amount amount, boolean falling) {
        return ImmutableShortfall.builder()
                .measure(measure)
                .amount(amount)
                .isFalling(falling)
                .build();
    }

    static Shortfall absent(MeasureCode measure, ShortfallReason reason) {
        return ImmutableShortfall.builder().measure(measure).reason(reason).build();
    }
}
