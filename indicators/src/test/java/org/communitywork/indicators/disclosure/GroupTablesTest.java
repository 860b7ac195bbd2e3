// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.disclosure.Tables.at;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.junit.jupiter.api.Test;

class GroupTablesTest {
    private static final CommunityId DISTRICT = CommunityId.parse("district");
    private static final ImmutableList<CommunityId> PLACES =
            Stream.of("dong", "xi").map(CommunityId::parse).collect(ImmutableList.toImmutableList());
    private static final ImmutableList<PopulationGroup> GROUPS =
            ImmutableList.of(PopulationGroups.ELDERLY, PopulationGroup.of("其他"));
    private static final Bilingual ELDERLY = new Bilingual("老年人", "elderly people");

    private static Measure measure(MeasureKind kind) {
        return Measure.builder()
                .code(Samples.code("X.A"))
                .name("人数")
                .englishName("People")
                .unit(Units.PERSON)
                .kind(kind)
                .build();
    }

    private static ResolvedObservation stated(String place, PopulationGroup group, int year, String quantity) {
        return Samples.builder("X.A", quantity)
                .subject(CommunityId.parse(place))
                .group(group)
                .period(ReportingPeriod.ofYear(year))
                .build();
    }

    private static GroupTables tables(MeasureKind kind, ResolvedObservation... stated) {
        return GroupTables.of(
                Rollup.over(
                        CommunityTree.flat(DISTRICT, PLACES),
                        MissingPolicy.SUM_PRESENT,
                        Observations.of(ImmutableList.copyOf(stated))),
                measure(kind));
    }

    @Test
    void byPlace_hasACellForEachExactCount() {
        CountTable table = tables(
                        MeasureKind.STOCK,
                        stated("dong", PopulationGroups.ELDERLY, 2010, "40人"),
                        stated("dong", PopulationGroup.of("其他"), 2010, "近20人"),
                        stated("xi", PopulationGroups.ELDERLY, 2010, "3人"),
                        stated("xi", PopulationGroup.of("其他"), 2010, "0人"),
                        stated("xi", PopulationGroups.ELDERLY, 2011, "9人"))
                .byPlace(PLACES, GROUPS, Samples.YEAR);
        assertThat(table.totals()).isEqualTo(Totals.OF_COLUMNS);
        assertThat(table.columns()).containsExactly(ELDERLY, new Bilingual("其他", "其他"));
        CellAddress total = new CellAddress(CountTable.TOTAL, ELDERLY);
        assertThat(table.count(new CellAddress(Tables.label("dong"), ELDERLY))).hasValue(40);
        assertThat(table.count(new CellAddress(Tables.label("xi"), ELDERLY))).hasValue(3);
        assertThat(table.count(total)).hasValue(43);
        assertThat(table.count(at("dong/其他"))).as("近20人 is no exact count").isEmpty();
        assertThat(table.count(at("xi/其他"))).as("nobody is a count").hasValue(0);
    }

    @Test
    void byPlace_leavesOutASumThatLacksACommunity() {
        CountTable table = tables(MeasureKind.STOCK, stated("dong", PopulationGroups.ELDERLY, 2010, "40人"))
                .byPlace(ImmutableList.of(DISTRICT), GROUPS, Samples.YEAR);
        assertThat(table.counts()).isEmpty();
    }

    @Test
    void byPeriod_addsFlowsUpAndNoStocks() {
        ResolvedObservation[] stated = {
            stated("dong", PopulationGroups.ELDERLY, 2010, "40人"), stated("dong", PopulationGroups.ELDERLY, 2011, "50人")
        };
        List<ReportingPeriod> years = List.of(Samples.YEAR, ReportingPeriod.ofYear(2011));
        CountTable flows = tables(MeasureKind.FLOW, stated).byPeriod(years, GROUPS, PLACES.get(0));
        assertThat(flows.rows()).containsExactly(new Bilingual("2010年", "2010"), new Bilingual("2011年", "2011"));
        assertThat(flows.totals()).isEqualTo(Totals.OF_COLUMNS);
        assertThat(flows.count(new CellAddress(CountTable.TOTAL, ELDERLY))).hasValue(90);
        CountTable stocks = SerializableTester.reserialize(tables(MeasureKind.STOCK, stated))
                .byPeriod(years, GROUPS, PLACES.get(0));
        assertThat(stocks).isEqualTo(flows.with(Totals.NONE));
    }
}
