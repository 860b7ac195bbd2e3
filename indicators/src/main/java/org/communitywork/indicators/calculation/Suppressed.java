// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * A calculation whose outcome is withheld (不予公布), such as a rate among so few people that one could be recognized.
 *
 * <p>Holds what was calculated for whom and when, and nothing of the outcome: no value, no inputs, no steps, not even whether
 * there was a value. Made from another calculation, so that the two cannot be about different things.
 *
 * <pre>
 * Suppressed.of(rate, new Bilingual("少于10人", "fewer than 10 people")).shown(Language.CHINESE);   // 不予公布
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Suppressed implements Calculation {
    Suppressed() {}

    /**
     * Returns why it is withheld.
     *
     * @return the rule, in words
     */
    public abstract Bilingual reason();

    @Override
    public String shown(Language language) {
        return Message.of("calculation.suppressed").text(language);
    }

    /**
     * Withholds the outcome of a calculation.
     *
     * @param calculation the calculation, of any outcome
     * @param reason why, in words that do not tell the figure
     * @return what may be published of it: the same for all calculations of this indicator, community and period
     */
    public static Suppressed of(Calculation calculation, Bilingual reason) {
        return ImmutableSuppressed.builder()
                .indicator(calculation.indicator())
                .subject(calculation.subject())
                .period(calculation.period())
                .origin(Origin.COMPUTED)
                .inputs(ImmutableList.of())
                .reason(reason)
                .explanation(Steps.of(calculation.indicator())
                        .plus(Message.of("calculation.suppressed.step", reason))
                        .explanation())
                .build();
    }
}
