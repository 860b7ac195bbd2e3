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
 * One thing in the reports that somebody should look at (疑点), such as 1534户 in one report and 1226户 in another.
 *
 * <p>Holds the rule that found it, how much it matters, whom it is about, every place that is involved, and a message
 * in both languages. It never says which of two statements is the right one.
 *
 * <pre>
 * for (Finding finding : ConsistencyChecker.STANDARD.check(reports).findings()) {
 *     finding.severity();                       // ERROR
 *     finding.arithmetic();                     // 1534 ≠ 1226
 *     finding.message().text(Language.CHINESE);
 * }
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Finding implements Serializable {
    Finding() {}

    /**
     * Returns the code of the rule that found it.
     *
     * @return a code such as {@code PARTS_AGAINST_WHOLE}
     */
    public abstract String rule();

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Returns whom it is about.
     *
     * @return the community
     */
    public abstract CommunityId subject();

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

    @Value.Check
    void check() {
        checkArgument(!rule().isBlank(), "Rule of a finding must not be blank");
    }

    /**
     * Returns the rule, the severity and the Chinese message.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return severity().label() + " " + rule() + ": " + message().text(Language.CHINESE);
    }

    /**
     * Starts a finding.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
