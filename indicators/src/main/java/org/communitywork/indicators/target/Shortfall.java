// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;

/**
 * The smallest whole change of a measure that makes a check met, such as 23 more persons examined (差额).
 *
 * <p>Where inputs are ranges, so is the change: from what is enough in the best case to what is enough in every case. It is
 * zero if the check is met already.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure
 * @param amount by how much it must rise or fall: whole numbers from the best to the worst case, in the measure's unit, or
 *     empty if there is no such change
 * @param falling whether the measure must fall
 * @param reason why there is none, empty if there is one
 */
public record Shortfall(MeasureCode measure, Optional<Amount> amount, boolean falling, Optional<ShortfallReason> reason)
        implements Serializable {
    /**
     * Makes a shortfall.
     *
     * @param measure the measure
     * @param amount by how much it must rise or fall: whole numbers from the best to the worst case, in the measure's unit, or empty if there is no such change
     * @param falling whether the measure must fall
     * @param reason why there is none, empty if there is one
     * @throws IllegalArgumentException unless there is either an amount or a reason
     */
    public Shortfall {
        requireNonNull(measure, "measure");
        checkArgument(
                amount.isPresent() != reason.isPresent(),
                "Shortfall must have either an amount or a reason: '%s'",
                measure);
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
        String key = falling ? "shortfall.decrease" : "shortfall.increase";
        return amount.map(found -> Message.of(key, measure.toString(), found))
                .orElseGet(() -> Message.of("shortfall.absent", measure.toString(), reason.orElseThrow()));
    }

    static Shortfall absent(MeasureCode measure, ShortfallReason reason) {
        return new Shortfall(measure, Optional.empty(), false, Optional.of(reason));
    }
}
