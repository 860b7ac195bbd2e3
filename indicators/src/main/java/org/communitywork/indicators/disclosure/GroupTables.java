// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.Rollup;

/**
 * Tables of one measure by population group, from a roll-up, such as people by street and group (分组表).
 *
 * <p>A cell has a count only where the roll-up has one exact whole number for the group; figures such as 近20人, sums that
 * leave a community out and what is missing are cells that were not reported. Groups may overlap, so the tables have no
 * totals of rows unless the caller says so by {@link CountTable#with}; the same goes for places within one another.
 *
 * <pre>
 * GroupTables.of(Rollup.over(tree, MissingPolicy.REFUSE, observations), people)
 *         .byPlace(streets, groups, ReportingPeriod.ofYear(2010));
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rollup where the counts come from
 * @param measure what is counted, a stock or a flow
 */
public record GroupTables(Rollup rollup, Measure measure) implements Serializable {
    /**
     * Makes tables of a measure.
     *
     * @param rollup where the counts come from
     * @param measure what is counted, a stock or a flow
     */
    public GroupTables {
        requireNonNull(rollup, "rollup");
        requireNonNull(measure, "measure");
    }

    /**
     * Makes tables of a measure.
     *
     * @param rollup where the counts come from
     * @param measure what is counted, a stock or a flow
     * @return the tables
     */
    public static GroupTables of(Rollup rollup, Measure measure) {
        return new GroupTables(rollup, measure);
    }

    /**
     * Makes a table with a row for each place and a column for each group.
     *
     * @param places the places, none within another
     * @param groups the groups
     * @param period the period
     * @return the table, with totals of its columns
     * @throws IllegalArgumentException if a place is not in the roll-up's tree, the measure is a level, or figures do not convert
     *     to its unit
     */
    public CountTable byPlace(Iterable<CommunityId> places, Iterable<PopulationGroup> groups, ReportingPeriod period) {
        ImmutableList<PopulationGroup> all = ImmutableList.copyOf(groups);
        CountTable.Builder table = table(all).totals(Totals.OF_COLUMNS);
        places.forEach(place -> table.row(label(place.toString()), counts(all, place, period)));
        return table.build();
    }

    /**
     * Makes a table with a row for each period and a column for each group.
     *
     * @param periods the periods, none of which overlap
     * @param groups the groups
     * @param place the place
     * @return the table, with totals of its columns if the measure is a flow; what is there at one time and another is not
     *     added up
     * @throws IllegalArgumentException as {@link #byPlace}
     */
    public CountTable byPeriod(Iterable<ReportingPeriod> periods, Iterable<PopulationGroup> groups, CommunityId place) {
        ImmutableList<PopulationGroup> all = ImmutableList.copyOf(groups);
        CountTable.Builder table =
                table(all).totals(measure.kind() == MeasureKind.FLOW ? Totals.OF_COLUMNS : Totals.NONE);
        periods.forEach(period ->
                table.row(new Bilingual(period.chineseText(), period.toString()), counts(all, place, period)));
        return table.build();
    }

    private static CountTable.Builder table(ImmutableList<PopulationGroup> groups) {
        return CountTable.builder()
                .columns(groups.stream()
                        .map(group ->
                                new Bilingual(group.name(), group.englishLabel().orElse(group.name())))
                        .collect(toImmutableList()));
    }

    private static Bilingual label(String text) {
        return new Bilingual(text, text);
    }

    private ImmutableList<OptionalLong> counts(
            ImmutableList<PopulationGroup> groups, CommunityId place, ReportingPeriod period) {
        return groups.stream()
                .map(group -> count(rollup.ofGroup(group).total(measure, place, period)))
                .collect(toImmutableList());
    }

    private static OptionalLong count(Aggregate sum) {
        Optional<Ratio> exact = sum.isPartial() ? Optional.empty() : sum.value().flatMap(Ranges::point);
        return exact.stream()
                .filter(Ratio::isInteger)
                .map(Ratio::numerator)
                .filter(number -> number.signum() >= 0)
                .mapToLong(BigInteger::longValueExact)
                .findFirst();
    }
}
