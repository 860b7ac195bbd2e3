// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.QuantityText;

/** A value as people read it: both ends rounded once, with the indicator's decimals. */
record ShownValue(Range<Ratio> value, int decimals, Unit unit) {
    static ShownValue of(Indicator indicator, Range<Ratio> value) {
        return new ShownValue(value, indicator.decimals(), indicator.scale().unit());
    }

    /** Says whether the text is not the exact value. */
    boolean isRounded() {
        return !rounding().round(value).equals(value);
    }

    Bilingual bilingual() {
        return new Bilingual(text(Language.CHINESE), text(Language.ENGLISH));
    }

    String text(Language language) {
        if (!value.hasLowerBound() && !value.hasUpperBound()) {
            return QuantityText.withUnit(Ranges.format(value), unit, language);
        }
        if (!value.hasUpperBound()) {
            String sign = value.lowerBoundType() == BoundType.CLOSED ? "≥" : ">";
            return sign + QuantityText.withUnit(figure(value.lowerEndpoint()), unit, language);
        }
        if (!value.hasLowerBound()) {
            String sign = value.upperBoundType() == BoundType.CLOSED ? "≤" : "<";
            return sign + QuantityText.withUnit(figure(value.upperEndpoint()), unit, language);
        }
        String lower = figure(value.lowerEndpoint());
        String upper = figure(value.upperEndpoint());
        // As people write ranges, the unit stands once: 33.9–67.8%.
        return QuantityText.withUnit(lower.equals(upper) ? lower : lower + "–" + upper, unit, language);
    }

    private String figure(Ratio number) {
        return number.toBigDecimal(rounding()).toPlainString();
    }

    private Rounding rounding() {
        return Rounding.gbt8170Decimals(decimals);
    }
}
