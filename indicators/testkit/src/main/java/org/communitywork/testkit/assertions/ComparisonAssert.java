// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import com.google.common.collect.Range;
import org.assertj.core.api.AbstractAssert;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.Travel;

/**
 * Assertions about a value held against an earlier one, such as
 * {@code assertThat(comparison).hasTravel(Travel.IMPROVED).hasDifference("0.8个百分点").hasChange("25%")}.
 */
public class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
    /**
     * Starts assertions about a comparison.
     *
     * @param actual a comparison
     */
    public ComparisonAssert(Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /**
     * Asks by how much the value is greater.
     *
     * @param difference the exact difference with its unit, such as {@code 0.8个百分点}, below zero with a minus sign
     * @return this
     */
    public ComparisonAssert hasDifference(String difference) {
        isNotNull();
        boolean same = actual.difference()
                .map(found -> Expected.isSame(found, Expected.amount(difference)))
                .orElse(false);
        return same
                ? this
                : failed(
                        "difference of " + difference,
                        actual.difference().map(Expected::text).orElse("none"));
    }

    /**
     * Asks by what part of the earlier value it is greater.
     *
     * @param change the exact change, such as {@code 25%}, below zero with a minus sign
     * @return this
     */
    public ComparisonAssert hasChange(String change) {
        isNotNull();
        Range<Ratio> expected = Expected.amount(change).in(Units.PERCENT).range();
        return actual.change().filter(expected::equals).isPresent()
                ? this
                : failed(
                        "change of " + change,
                        actual.change()
                                .map(found -> Expected.text(new Amount(found, Units.PERCENT)))
                                .orElse("none"));
    }

    /**
     * Asks which way the value went.
     *
     * @param travel the way, in the sense of the indicator's direction
     * @return this
     */
    public ComparisonAssert hasTravel(Travel travel) {
        isNotNull();
        return actual.travel() == travel
                ? this
                : failed(
                        "'" + travel.englishLabel() + "'", "'" + actual.travel().englishLabel() + "'");
    }

    private ComparisonAssert failed(String expected, String found) {
        failWithMessage(
                "Expected of %s: %s, but it is %s:%n%s",
                actual.now().indicator().code(),
                expected,
                found,
                actual.message().text(Language.CHINESE));
        return this;
    }
}
