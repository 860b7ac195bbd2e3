// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.indicators.language.Message;

/**
 * What a value must satisfy, such as "at least 80.0%" or "better than the year before by 2 percentage points".
 *
 * <p>A {@link LimitCriterion} has constant limits and can be decided by itself; a {@link RelativeCriterion} compares the value
 * with another one, which the {@link Target} sees to. If all that is known meets the criterion, it is met; if none of it
 * does, it is not met; else it is undetermined.
 *
 * <p>Words: 以上, 不低于 and 至少 are at least, 超过 is more than, 以下, 不超过 and 至多 are at most, 低于 and 不足 are less than (Civil
 * Code, article 1259).
 *
 * <pre>
 * Criterion.atLeast("80%").verdict(Ranges.parse("(70, 80)"), Units.PERCENT, LimitComparison.FULL_VALUE);   // NOT_MET
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(LimitCriterion.AtLeast.class),
    @JsonSubTypes.Type(LimitCriterion.MoreThan.class),
    @JsonSubTypes.Type(LimitCriterion.AtMost.class),
    @JsonSubTypes.Type(LimitCriterion.LessThan.class),
    @JsonSubTypes.Type(LimitCriterion.Exactly.class),
    @JsonSubTypes.Type(LimitCriterion.Within.class),
    @JsonSubTypes.Type(LimitCriterion.None.class),
    @JsonSubTypes.Type(LimitCriterion.Complete.class),
    @JsonSubTypes.Type(RelativeCriterion.ImproveBy.class),
    @JsonSubTypes.Type(RelativeCriterion.Improve.class),
    @JsonSubTypes.Type(RelativeCriterion.Maintain.class),
    @JsonSubTypes.Type(RelativeCriterion.Against.class)
})
public sealed interface Criterion extends Serializable permits LimitCriterion, RelativeCriterion {
    /**
     * Asks for the limit or more (不低于).
     *
     * @param limit the limit, as {@link Limit#parse} reads it
     * @return the criterion
     */
    static LimitCriterion atLeast(String limit) {
        return new LimitCriterion.AtLeast(Limit.parse(limit));
    }

    /**
     * Asks for more than the limit (超过).
     *
     * @param limit the limit
     * @return the criterion
     */
    static LimitCriterion moreThan(String limit) {
        return new LimitCriterion.MoreThan(Limit.parse(limit));
    }

    /**
     * Asks for the limit or less (不超过).
     *
     * @param limit the limit
     * @return the criterion
     */
    static LimitCriterion atMost(String limit) {
        return new LimitCriterion.AtMost(Limit.parse(limit));
    }

    /**
     * Asks for less than the limit (低于).
     *
     * @param limit the limit
     * @return the criterion
     */
    static LimitCriterion lessThan(String limit) {
        return new LimitCriterion.LessThan(Limit.parse(limit));
    }

    /**
     * Asks for the limit itself (等于).
     *
     * @param limit the limit
     * @return the criterion
     */
    static LimitCriterion exactly(String limit) {
        return new LimitCriterion.Exactly(Limit.parse(limit));
    }

    /**
     * Asks for a value between two limits or on one of them.
     *
     * @param lower the lower limit
     * @param upper the upper limit
     * @return the criterion
     */
    static LimitCriterion within(String lower, String upper) {
        return new LimitCriterion.Within(Limit.parse(lower), Limit.parse(upper));
    }

    /**
     * Asks for none at all (零目标).
     *
     * @return the criterion
     */
    static LimitCriterion none() {
        return new LimitCriterion.None();
    }

    /**
     * Asks for all of them, which is 100 % (全覆盖).
     *
     * @return the criterion
     */
    static LimitCriterion complete() {
        return new LimitCriterion.Complete();
    }

    /**
     * Asks for an improvement on the same period of the year before, whichever way the indicator improves (比上年改善).
     *
     * @param by the least improvement: percentage points or the indicator's own unit for a difference, such as
     *     {@code 2个百分点}, percent for a relative one: improving by {@code 5%} is a rise from 40 % to 42 %
     * @return the criterion
     * @throws IllegalArgumentException if the improvement is not above zero
     */
    static RelativeCriterion improveBy(String by) {
        return new RelativeCriterion.ImproveBy(Limit.parse(by), Reference.lastYear());
    }

    /**
     * Asks for a better value than that of the same period of the year before (逐年提高, 逐年下降).
     *
     * @return the criterion
     */
    static RelativeCriterion improve() {
        return new RelativeCriterion.Improve(Reference.lastYear());
    }

    /**
     * Asks for a value that is not worse than that of the same period of the year before (保持).
     *
     * @return the criterion
     */
    static RelativeCriterion maintain() {
        return new RelativeCriterion.Maintain(Reference.lastYear());
    }

    /**
     * Asks for the value of a reference or more, such as the provincial average (不低于全省平均水平).
     *
     * @param reference what to compare with
     * @return the criterion
     */
    static RelativeCriterion atLeast(Reference reference) {
        return new RelativeCriterion.Against(Relation.AT_LEAST, reference);
    }

    /**
     * Asks for more than the value of a reference (高于).
     *
     * @param reference what to compare with
     * @return the criterion
     */
    static RelativeCriterion moreThan(Reference reference) {
        return new RelativeCriterion.Against(Relation.MORE_THAN, reference);
    }

    /**
     * Asks for the value of a reference or less (不高于).
     *
     * @param reference what to compare with
     * @return the criterion
     */
    static RelativeCriterion atMost(Reference reference) {
        return new RelativeCriterion.Against(Relation.AT_MOST, reference);
    }

    /**
     * Asks for less than the value of a reference (低于).
     *
     * @param reference what to compare with
     * @return the criterion
     */
    static RelativeCriterion lessThan(Reference reference) {
        return new RelativeCriterion.Against(Relation.LESS_THAN, reference);
    }

    /**
     * Returns the words for the criterion.
     *
     * @return the message, such as "at least 80%"
     */
    Message message();

    /**
     * Says whether a value by itself meets the criterion.
     *
     * @param value what is known of the value, not empty
     * @param unit its unit
     * @param comparison the way of comparing
     * @return the verdict, undetermined for a {@link RelativeCriterion}, since what it compares with is not there
     * @throws UnitMismatchException if the unit of a limit does not convert
     */
    Verdict verdict(Range<Ratio> value, Unit unit, LimitComparison comparison);
}
