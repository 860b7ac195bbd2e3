// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.text.Source;

/** Says the values that stand in messages. */
final class ArgumentText {
    private ArgumentText() {}

    static void requireSayable(Object argument) {
        boolean own = argument instanceof String
                || argument instanceof Bilingual
                || argument instanceof Labeled
                || argument instanceof Message;
        boolean exact = argument instanceof Ratio
                || argument instanceof Quantity
                || argument instanceof Amount
                || argument instanceof Unit;
        boolean place = argument instanceof ReportingPeriod || argument instanceof Source;
        checkArgument(own || exact || place || isRange(argument), "Message cannot say a value: '%s'", argument);
    }

    private static boolean isRange(Object argument) {
        return argument instanceof Range<?> range
                && (!range.hasLowerBound() || range.lowerEndpoint() instanceof Ratio)
                && (!range.hasUpperBound() || range.upperEndpoint() instanceof Ratio);
    }

    static ImmutableList<String> of(ImmutableList<Object> arguments, Language language) {
        return arguments.stream().map(argument -> of(argument, language)).collect(toImmutableList());
    }

    // A range was found to be one of ratios when the message was made.
    @SuppressWarnings("unchecked")
    private static String of(Object argument, Language language) {
        if (argument instanceof Bilingual names) {
            return names.in(language);
        }
        if (argument instanceof Labeled labeled) {
            return labeled.label(language);
        }
        if (argument instanceof Message message) {
            return message.text(language);
        }
        if (argument instanceof Quantity quantity) {
            return QuantityText.of(quantity, language);
        }
        if (argument instanceof Amount amount) {
            return QuantityText.of(amount, language);
        }
        if (argument instanceof Unit unit) {
            return language == Language.CHINESE ? unit.symbol() : unit.englishName();
        }
        if (argument instanceof Range<?> range) {
            return Ranges.format((Range<Ratio>) range);
        }
        if (argument instanceof ReportingPeriod period && language == Language.CHINESE) {
            return period.chineseText();
        }
        return argument.toString();
    }
}
