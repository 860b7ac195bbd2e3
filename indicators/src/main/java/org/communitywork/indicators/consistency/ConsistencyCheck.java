// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.immutables.value.Value;

/**
 * One thing in the reports that could be checked, and what became of it (核对), such as 40个小区 = 11 + 11 + 18.
 *
 * <p>Holds the outcome, the arithmetic and what is to be reported of it: a check that fails has a finding, one that
 * holds or is undetermined may have notes.
 *
 * <pre>
 * ConsistencyCheck check = result.checks().get(0);
 * check.outcome();      // HOLDS
 * check.arithmetic();   // 11 + 11 + 18 = 40
 * check.findings();     // none
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConsistencyCheck implements Serializable {
    ConsistencyCheck() {}

    /**
     * Returns the code of the rule that was applied.
     *
     * @return a code such as {@code PARTS_AGAINST_WHOLE}
     */
    public abstract String rule();

    /**
     * Returns whom it is about.
     *
     * @return the community
     */
    public abstract CommunityId subject();

    /**
     * Returns what became of it.
     *
     * @return the outcome
     */
    public abstract ConsistencyOutcome outcome();

    /**
     * Returns every figure that is involved.
     *
     * @return the figures with their subject, period and place, each once, in the order of the reports; none where no
     *     figure is held against another, such as for titles
     */
    public abstract ImmutableList<ResolvedObservation> observations();

    /**
     * Returns every place in the reports that is involved.
     *
     * @return the places, each once, in the order of the reports
     */
    public abstract ImmutableList<Source> sources();

    /**
     * Returns the arithmetic in signs that need no translation.
     *
     * @return a line such as {@code 11 + 11 + 18 = 40}, or empty where there is nothing to compute
     */
    public abstract Optional<String> arithmetic();

    /**
     * Returns what there is to say.
     *
     * @return the message
     */
    public abstract Message message();

    /**
     * Returns what somebody should look at.
     *
     * @return at least one finding if the check fails
     */
    public abstract ImmutableList<Finding> findings();

    @Value.Check
    void check() {
        checkArgument(!rule().isBlank(), "Rule of a check must not be blank");
        checkArgument(
                outcome() != ConsistencyOutcome.FAILS || !findings().isEmpty(),
                "Check that fails must have a finding: '%s'",
                this);
        for (Finding finding : findings()) {
            checkArgument(finding.rule().equals(rule()), "Finding must be of rule %s: '%s'", rule(), finding);
        }
    }

    /**
     * Returns the outcome, the rule and the Chinese message.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return outcome().label() + " " + rule() + ": " + message().text(Language.CHINESE);
    }

    /**
     * Starts a check.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a check. */
    public static final class Builder extends ImmutableConsistencyCheck.Builder {
        Builder() {}
    }
}
