// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;

/**
 * The tiers of a scorecard, such as 达标 from 60, 先进 from 75 and 标兵 from 90 points.
 *
 * <p>The tiers share out all scores without holes and without overlap: each goes from its own least score, which it
 * includes, up to that of the next, and what is below the first is the base, such as 未达标.
 *
 * <pre>
 * TierTable tiers = TierTable.above(new Bilingual("未达标", "Below standard"))
 *         .from("60", new Bilingual("达标", "Standard"))
 *         .from("75", new Bilingual("先进", "Advanced"));
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param base the name of what is below all tiers
 * @param tiers the tiers, the lowest first
 */
public record TierTable(Bilingual base, ImmutableList<Tier> tiers) implements Serializable {
    /**
     * Makes a table.
     *
     * @param base the name of what is below all tiers
     * @param tiers the tiers, the lowest first
     * @throws IllegalArgumentException if a tier does not begin above the one before, or two have one name
     */
    public TierTable {
        requireNonNull(base, "base");
        Ratio before = Ratio.ZERO;
        Set<Bilingual> names = new HashSet<>(Set.of(base));
        for (Tier tier : tiers) {
            checkArgument(
                    tier.from().compareTo(before) > 0,
                    "Tier %s must begin above %s: '%s'",
                    tier.name(),
                    before,
                    tier.from());
            checkArgument(names.add(tier.name()), "Names of tiers must be different: '%s'", tier.name());
            before = tier.from();
        }
    }

    /**
     * Starts a table that has no tier yet.
     *
     * @param base the name of what is below all tiers
     * @return the table
     */
    public static TierTable above(Bilingual base) {
        return new TierTable(base, ImmutableList.of());
    }

    /**
     * Makes a table of stars (星级): one star from the first score on, two from the second.
     *
     * @param from the least scores, rising, ten at most
     * @return the table, whose base is 无星级, "no star"
     * @throws IllegalArgumentException if a score is not above the one before, or there are more than ten
     */
    public static TierTable stars(String... from) {
        checkArgument(from.length <= 10, "Stars must be 10 at most: '%s'", from.length);
        TierTable table = above(new Bilingual("无星级", "no star"));
        for (int i = 1; i <= from.length; i++) {
            String figure = "一二三四五六七八九十".substring(i - 1, i);
            table = table.from(from[i - 1], new Bilingual(figure + "星级", i == 1 ? "1 star" : i + " stars"));
        }
        return table;
    }

    /**
     * Puts a tier on top.
     *
     * @param score the least score, such as {@code 60}
     * @param name the name
     * @return the higher table
     * @throws IllegalArgumentException if the score is not above that of the tier below, or the name is taken
     */
    public TierTable from(String score, Bilingual name) {
        Tier tier = new Tier(name, Ratio.parse(score));
        return new TierTable(
                base, ImmutableList.<Tier>builder().addAll(tiers).add(tier).build());
    }

    /**
     * Returns the tier of a score.
     *
     * @param score the score
     * @return the name of the tier or of the base
     */
    public Bilingual of(Ratio score) {
        return of(Range.singleton(score)).get(0);
    }

    /**
     * Returns the tiers that a score may have.
     *
     * @param score what is known of the score, not empty
     * @return the names from the lowest to the highest
     */
    public ImmutableList<Bilingual> of(Range<Ratio> score) {
        List<Bilingual> names = new ArrayList<>();
        for (int i = 0; i <= tiers.size(); i++) {
            Range<Ratio> range = scores(i);
            if (range.isConnected(score) && !range.intersection(score).isEmpty()) {
                names.add(i == 0 ? base : tiers.get(i - 1).name());
            }
        }
        return ImmutableList.copyOf(names);
    }

    /** Returns the scores of the tier of a number, which is 0 for the base. */
    private Range<Ratio> scores(int number) {
        Range<Ratio> upwards =
                number == 0 ? Range.all() : Range.atLeast(tiers.get(number - 1).from());
        return number == tiers.size()
                ? upwards
                : upwards.intersection(Range.lessThan(tiers.get(number).from()));
    }
}
