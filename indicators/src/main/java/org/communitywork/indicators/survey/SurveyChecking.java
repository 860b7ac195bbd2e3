// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;

/** Holds one estimate against one criterion. */
record SurveyChecking(SurveyEstimate estimate, LimitCriterion criterion, SurveyEvidence evidence) {
    SurveyChecking {
        requireNonNull(criterion, "criterion");
        requireNonNull(evidence, "evidence");
    }

    SurveyCheck check() {
        Verdict verdict = verdict();
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        steps.add(Message.of("survey.criterion", criterion.message(), evidence));
        if (evidence == SurveyEvidence.BOUND && verdict == Verdict.UNDETERMINED) {
            steps.add(Message.of("survey.near_limit"));
        }
        steps.add(Message.of("survey.verdict", verdict));
        return ImmutableSurveyCheck.builder()
                .estimate(estimate)
                .criterion(criterion)
                .evidence(evidence)
                .verdict(verdict)
                .explanation(estimate.explanation().plus(steps.build()))
                .build();
    }

    private Verdict verdict() {
        Optional<Range<Ratio>> interval = estimate.interval();
        if (interval.isEmpty() || evidence == SurveyEvidence.POINT_ESTIMATE) {
            return verdict(Range.singleton(estimate.pointEstimate()));
        }
        Verdict widest = verdict(widened(interval.get()));
        if (evidence == SurveyEvidence.INTERVAL || widest != Verdict.UNDETERMINED) {
            return widest;
        }
        // Not proved, unless the bound is too near to the limit to tell them apart.
        return verdict(narrowed(interval.get())) == Verdict.MET ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    private Verdict verdict(Range<Ratio> proportion) {
        Range<Ratio> percent = Ranges.times(proportion, Ratio.HUNDRED);
        return criterion.verdict(percent, Units.PERCENT, LimitComparison.FULL_VALUE);
    }

    /** Returns a range that contains the exact interval. */
    private static Range<Ratio> widened(Range<Ratio> interval) {
        return Range.closed(
                moved(interval.lowerEndpoint(), Ratio.ONE.minus(IntervalMethod.ERROR)),
                moved(interval.upperEndpoint(), Ratio.ONE.plus(IntervalMethod.ERROR)));
    }

    /** Returns a range that the exact interval contains; the errors are small beside any interval. */
    private static Range<Ratio> narrowed(Range<Ratio> interval) {
        return Range.closed(
                moved(interval.lowerEndpoint(), Ratio.ONE.plus(IntervalMethod.ERROR)),
                moved(interval.upperEndpoint(), Ratio.ONE.minus(IntervalMethod.ERROR)));
    }

    /** Moves a bound, unless it is 0 or 1, which are exact. */
    private static Ratio moved(Ratio bound, Ratio factor) {
        return bound.equals(Ratio.ONE) ? bound : bound.times(factor).min(Ratio.ONE);
    }
}
