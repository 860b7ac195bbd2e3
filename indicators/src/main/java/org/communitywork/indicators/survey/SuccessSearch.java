// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;

/** Finds the fewest successes that prove a criterion, by halving: the lower bound grows with each success. */
record SuccessSearch(Survey survey, LimitCriterion criterion, IntervalMethod method, Confidence confidence) {
    SuccessSearch {
        checkArgument(
                criterion.accepted(Units.PERCENT, LimitComparison.FULL_VALUE).contains(Ratio.HUNDRED),
                "Criterion must accept 100%: '%s'",
                criterion.message().text(Language.ENGLISH));
    }

    OptionalLong fewest() {
        long most = survey.sampleSize();
        if (!isMet(most)) {
            return OptionalLong.empty();
        }
        long low = 0;
        long high = most;
        while (low < high) {
            long middle = (low + high) / 2;
            if (isMet(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(high);
    }

    private boolean isMet(long successes) {
        Survey other =
                ImmutableSurvey.builder().from(survey).successes(successes).build();
        return other.estimate(method, confidence)
                        .check(criterion, SurveyEvidence.BOUND)
                        .verdict()
                == Verdict.MET;
    }
}
