// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;

/** The steps of one roll-up. */
final class RollupSteps {
    /** A city can lack thousands of figures; all of them are in the tally. */
    private static final int MAX_GAPS = 20;

    private final Settlement settlement;
    private final Tally tally;
    private final List<Message> messages = new ArrayList<>();

    RollupSteps(Settlement settlement, Tally tally) {
        this.settlement = settlement;
        this.tally = tally;
        definition();
        gaps();
    }

    private void definition() {
        Indicator indicator = settlement.indicator();
        Completeness counts = tally.completeness();
        messages.add(Message.of(
                "rollup.definition",
                indicator.name(),
                indicator.formula().toString(),
                settlement.place().toString(),
                settlement.period()));
        if (indicator.exclusions().isPresent()) {
            messages.add(Message.of(
                    "calculation.effective", indicator.effectiveFormula().toString()));
        }
        indicator
                .unverifiedDocument()
                .map(title -> Message.of("calculation.unverified", title))
                .ifPresent(messages::add);
        Ternary valid = settlement.validity().holdsIn(settlement.period());
        if (valid != Ternary.TRUE) {
            messages.add(Message.of(
                    valid == Ternary.FALSE ? "calculation.valid" : "calculation.valid_partly",
                    settlement.validity().toString(),
                    settlement.period()));
        }
        messages.add(Message.of(
                "rollup.completeness",
                Long.toString(counts.reported()),
                Long.toString(counts.expected()),
                Long.toString(counts.absent()),
                Long.toString(counts.unknown()),
                Long.toString(counts.unusable())));
        messages.add(Message.of("rollup.policy", settlement.policy()));
    }

    private void gaps() {
        tally.gaps().stream()
                .limit(MAX_GAPS)
                .map(gap -> Message.of(
                        gap.bounded() ? "rollup.gap.bounded" : "rollup.gap",
                        gap.community().toString(),
                        gap.operand().toString(),
                        gap.state()))
                .forEach(messages::add);
        if (tally.gaps().size() > MAX_GAPS) {
            messages.add(
                    Message.of("rollup.gap.more", Integer.toString(tally.gaps().size() - MAX_GAPS)));
        }
    }

    Explanation without(AggregateOutcome outcome) {
        messages.add(Message.of("rollup.outcome", outcome));
        return Explanation.of(messages.toArray(Message[]::new));
    }

    Explanation with(
            AggregateOutcome outcome, Optional<Range<Ratio>> value, Amount numerator, Optional<Amount> denominator) {
        tally.sums().forEach((operand, sum) -> {
            if (!operand.equals(Tally.REST)) {
                messages.add(Message.of("rollup.sum", operand.toString(), sum));
            }
        });
        messages.add(denominator
                .map(below -> Message.of("rollup.quotient", numerator, below))
                .orElseGet(() -> Message.of("rollup.amount", numerator)));
        value.ifPresent(known -> messages.add(Message.of(
                "rollup.value",
                settlement.indicator().name(),
                new Amount(known, settlement.indicator().scale().unit()))));
        return without(outcome);
    }
}
