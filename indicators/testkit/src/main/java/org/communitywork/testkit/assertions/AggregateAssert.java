// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import com.google.common.collect.Range;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.AggregateOutcome;
import org.communitywork.indicators.rollup.Completeness;

/**
 * Assertions about a rolled-up value, such as {@code assertThat(county).hasValue("75%").isComplete()}.
 */
public class AggregateAssert extends AbstractAssert<AggregateAssert, Aggregate> {
    /**
     * Starts assertions about a rolled-up value.
     *
     * @param actual a rolled-up value
     */
    public AggregateAssert(Aggregate actual) {
        super(actual, AggregateAssert.class);
    }

    /**
     * Asks for an outcome.
     *
     * @param outcome the outcome
     * @return this
     */
    public AggregateAssert hasOutcome(AggregateOutcome outcome) {
        isNotNull();
        return actual.outcome() == outcome ? this : failed("outcome '" + outcome.englishLabel() + "'");
    }

    /**
     * Asks for one exact value.
     *
     * @param value the value with its unit, such as {@code 75%}; converted if the indicator has another unit
     * @return this
     */
    public AggregateAssert hasValue(String value) {
        isNotNull();
        boolean same = amount().map(amount -> Expected.isSame(amount, Expected.amount(value)))
                .orElse(false);
        return same ? this : failed("value " + value);
    }

    /**
     * Asks for what is known of the value.
     *
     * @param range the range in the unit of the indicator, as {@link Ranges#parse} reads it
     * @return this
     */
    public AggregateAssert hasRange(String range) {
        isNotNull();
        Range<Ratio> expected = Ranges.parse(range);
        return actual.value().equals(Optional.of(expected)) ? this : failed("value " + range);
    }

    /**
     * Asks that all communities have reported.
     *
     * @return this
     */
    public AggregateAssert isComplete() {
        isNotNull();
        return actual.completeness().isComplete() ? this : failed("reports from all communities");
    }

    /**
     * Asks how many communities have reported.
     *
     * @param reported how many have
     * @param expected of how many
     * @return this
     */
    public AggregateAssert isReportedBy(long reported, long expected) {
        isNotNull();
        Completeness completeness = actual.completeness();
        boolean same = completeness.reported() == reported && completeness.expected() == expected;
        return same ? this : failed("reports from " + reported + " of " + expected + " communities");
    }

    private Optional<Amount> amount() {
        return actual.value()
                .map(range -> new Amount(range, actual.indicator().scale().unit()));
    }

    private AggregateAssert failed(String expected) {
        Completeness completeness = actual.completeness();
        failWithMessage(
                "Expected of %s in %s: %s, but it is %s, reported by %s of %s communities:%n%s",
                actual.indicator().code(),
                actual.place(),
                expected,
                amount().map(Expected::text).orElseGet(() -> actual.outcome().englishLabel()),
                completeness.reported(),
                completeness.expected(),
                actual.explanation().text(Language.CHINESE));
        return this;
    }
}
