// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.scorecard.ItemScore;
import org.communitywork.indicators.scorecard.ScorecardResult;

/**
 * Assertions about a scored scorecard, such as {@code assertThat(result).hasTotal("87.5").isInTier("先进")}.
 */
public class ScorecardResultAssert extends AbstractAssert<ScorecardResultAssert, ScorecardResult> {
    /**
     * Starts assertions about a scored scorecard.
     *
     * @param actual a scored scorecard
     */
    public ScorecardResultAssert(ScorecardResult actual) {
        super(actual, ScorecardResultAssert.class);
    }

    /**
     * Asks for one exact total.
     *
     * @param total the points, such as {@code 87.5}
     * @return this
     */
    public ScorecardResultAssert hasTotal(String total) {
        return hasTotal(Range.singleton(Ratio.parse(total)), total);
    }

    /**
     * Asks for what is known of the total.
     *
     * @param range the range as {@link Ranges#parse} reads it, such as {@code [80, 90]}
     * @return this
     */
    public ScorecardResultAssert hasTotalIn(String range) {
        return hasTotal(Ranges.parse(range), range);
    }

    private ScorecardResultAssert hasTotal(Range<Ratio> total, String text) {
        isNotNull();
        return actual.total().equals(total) ? this : failed("total " + text, text(actual.total()));
    }

    /**
     * Asks for one tier.
     *
     * @param tier its Chinese or English name
     * @return this
     */
    public ScorecardResultAssert isInTier(String tier) {
        return mayBeInTiers(tier);
    }

    /**
     * Asks for the tiers that are still possible.
     *
     * @param tiers their Chinese or English names, the lowest first
     * @return this
     */
    public ScorecardResultAssert mayBeInTiers(String... tiers) {
        isNotNull();
        List<Bilingual> found = actual.tiers();
        boolean same = found.size() == tiers.length;
        for (int i = 0; same && i < tiers.length; i++) {
            same = found.get(i).chinese().equals(tiers[i])
                    || found.get(i).english().equals(tiers[i]);
        }
        return same ? this : failed("tier " + String.join(" or ", tiers), found.toString());
    }

    /**
     * Asks for the score of an item or a bonus.
     *
     * @param code the item's code
     * @param score the points, such as {@code 8}
     * @return this
     */
    public ScorecardResultAssert hasScore(String code, String score) {
        isNotNull();
        Optional<Range<Ratio>> found = Iterables.tryFind(
                        Iterables.concat(actual.items(), actual.bonuses()),
                        each -> each.item().code().equals(code))
                .transform(ItemScore::score)
                .toJavaUtil();
        return found.equals(Optional.of(Range.singleton(Ratio.parse(score))))
                ? this
                : failed(
                        score + " points for " + code,
                        found.map(ScorecardResultAssert::text).orElse("no such item"));
    }

    /**
     * Asks that the vetoes with these codes strike, and no other.
     *
     * @param codes the codes
     * @return this
     */
    public ScorecardResultAssert isVetoedBy(String... codes) {
        isNotNull();
        List<String> found = actual.vetoes().stream()
                .filter(check -> check.strikes() == Ternary.TRUE)
                .map(check -> check.veto().code())
                .toList();
        return found.equals(List.of(codes)) ? this : failed("vetoes " + List.of(codes), found.toString());
    }

    private static String text(Range<Ratio> points) {
        return Ranges.point(points).map(Ratio::toString).orElseGet(() -> Ranges.format(points));
    }

    private ScorecardResultAssert failed(String expected, String found) {
        failWithMessage(
                "Expected of %s: %s, but it is %s:%n%s",
                actual.scorecard().name().chinese(),
                expected,
                found,
                actual.explanation().text(Language.CHINESE));
        return this;
    }
}
