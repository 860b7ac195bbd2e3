// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;

/** What rules take from evidence. */
final class EvidenceReading {
    private EvidenceReading() {}

    static <E extends Evidence> E as(Class<E> kind, Object rule, Evidence evidence) {
        checkArgument(
                kind.isInstance(evidence),
                "Evidence for '%s' must be of kind %s: '%s'",
                rule,
                kind.getSimpleName(),
                evidence);
        return kind.cast(evidence);
    }

    /** Returns the value of an indicator, empty if there is none or it may be undefined. */
    static Optional<Range<Ratio>> value(Object rule, Indicator indicator, Evidence evidence) {
        Evidence.Measured measured = measured(rule, evidence);
        checkArgument(
                measured.calculation().indicator().equals(indicator),
                "Evidence must be of the rule's indicator: '%s' / '%s'",
                measured.calculation().indicator().code(),
                indicator.code());
        return measured.calculation()
                .calculated()
                .filter(calculated -> !calculated.isMaybeUndefined())
                .map(Calculated::value);
    }

    /** Returns the value of a target's indicator, empty also if the target is not due and not met so far. */
    static Optional<Range<Ratio>> dueValue(Object rule, Target target, Evidence evidence) {
        return value(rule, target.indicator(), evidence)
                .filter(value -> check(rule, target, evidence).outcome() != CheckOutcome.NOT_DUE);
    }

    /** Says whether a target is met, empty if that is not decided or the target is not due and not met so far. */
    static Optional<Boolean> verdict(Object rule, Target target, Evidence evidence) {
        TargetCheck check = check(rule, target, evidence);
        return check.verdict().isDecided() && check.outcome() != CheckOutcome.NOT_DUE
                ? Optional.of(check.verdict() == Verdict.MET)
                : Optional.empty();
    }

    private static TargetCheck check(Object rule, Target target, Evidence evidence) {
        Calculation value = measured(rule, evidence).calculation();
        return evidence instanceof Evidence.Compared compared
                ? target.check(value, compared.reference().calculation())
                : target.check(value);
    }

    private static Evidence.Measured measured(Object rule, Evidence evidence) {
        return evidence instanceof Evidence.Compared compared
                ? compared.value()
                : as(Evidence.Measured.class, rule, evidence);
    }

    /**
     * Returns the mean share of ballots, empty if there is none at all.
     *
     * <p>Its ends are where all ballots that are still out come in with the worst or the best grade; no matter how many
     * of them come in, the mean lies between.
     */
    static Optional<Range<Ratio>> mean(ImmutableMap<String, Ratio> shares, Evidence.Ballots ballots) {
        Ratio sum = Ratio.ZERO;
        Ratio number = Ratio.of(ballots.outstanding());
        for (Map.Entry<String, Long> entry : ballots.counts().entrySet()) {
            Ratio share = shares.get(entry.getKey());
            checkArgument(share != null, "Grade must be one of %s: '%s'", shares.keySet(), entry.getKey());
            Ratio count = Ratio.of(entry.getValue());
            sum = sum.plus(share.times(count));
            number = number.plus(count);
        }
        if (number.isZero()) {
            return Optional.empty();
        }
        Ratio out = Ratio.of(ballots.outstanding());
        Ratio worst = shares.values().asList().get(shares.size() - 1);
        Ratio best = shares.values().asList().get(0);
        return Optional.of(Range.closed(
                sum.plus(worst.times(out)).dividedBy(number),
                sum.plus(best.times(out)).dividedBy(number)));
    }

    static void checkShares(Collection<Ratio> shares) {
        Ratio before = Ratio.ONE;
        for (Ratio share : shares) {
            checkArgument(
                    share.signum() >= 0 && share.compareTo(before) <= 0,
                    "Shares must be from 1 down to 0 and not rise: '%s'",
                    shares);
            before = share;
        }
    }

    static String text(Map<?, Ratio> shares) {
        return shares.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(joining(", "));
    }
}
