// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.code;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Optional;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKind;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsTest {
    private static final CommunityId OTHER = CommunityId.parse("street");
    private static final Measure AREA = Measure.builder()
            .code(code("POP.AREA"))
            .name("辖区面积")
            .englishName("Area")
            .unit(Units.SQUARE_KILOMETER)
            .kind(MeasureKind.STOCK)
            .build();

    private static WorkReport report(Observation... observations) {
        return WorkReport.builder()
                .code("R2")
                .title("总结")
                .kind(ReportKind.of("爱国卫生"))
                .author(AuthorKind.COMMUNITY)
                .subject(SUBJECT)
                .period(YEAR)
                .addCommunities(community(SUBJECT), community(OTHER))
                .addObservations(observations)
                .build();
    }

    private static Observation area(String quantity) {
        return Observation.builder()
                .measure(AREA.code())
                .quantity(Quantity.parse(quantity))
                .source(Source.parse("R2:引言"))
                .build();
    }

    private static Community community(CommunityId id) {
        return Community.builder()
                .id(id)
                .kind(CommunityKind.COMMUNITY)
                .name(id.toString())
                .build();
    }

    @Test
    void of_fillsInWhatTheReportLeavesOut() {
        Observation plain = area("96万平方米");
        Observation full = Observation.builder()
                .from(plain)
                .subject(OTHER)
                .period(ReportingPeriod.parse("2009"))
                .group(PopulationGroup.of("老人"))
                .text("96万㎡")
                .build();
        Observations observations = Observations.of(report(plain, full), MeasureTable.of(AREA));
        ResolvedObservation resolved = observations.all().get(0);
        assertThat(resolved.report()).contains("R2");
        assertThat(resolved.subject()).isEqualTo(SUBJECT);
        assertThat(resolved.period()).isEqualTo(YEAR);
        // 96万平方米 = 960000 m2 = 0.96 km2
        assertThat(resolved.range(Reach.STANDARD)).contains(Ranges.parse("0.96"));
        assertThat(observations.find(SUBJECT, AREA.code(), YEAR)).containsExactly(resolved);
        assertThat(observations.find(OTHER, AREA.code(), YEAR)).isEmpty();
        ResolvedObservation second = observations.all().get(1);
        assertThat(observations.find(OTHER, AREA.code(), ReportingPeriod.parse("2009")))
                .isEmpty();
        assertThat(observations.find(
                        OTHER, AREA.code(), ReportingPeriod.parse("2009"), Optional.of(PopulationGroup.of("老人"))))
                .containsExactly(second);
        assertThat(second.text()).contains("96万㎡");
        assertThat(observations.subjects()).containsExactly(SUBJECT, OTHER);
    }

    @Test
    void of_refusesUndefinedMeasures() {
        WorkReport report = report(area("1平方公里"));
        assertThatThrownBy(() -> Observations.of(report, MeasureTable.empty()))
                .hasMessage("Measure must be defined: 'POP.AREA'");
    }

    @ParameterizedTest
    @CsvSource({
        "96万平方米, 平方公里, 0.96",
        "近20吨, 公斤, '(10000, 20000)'",
        "无, 人, 0",
        "零, 平方公里, 0",
        "全部, %, 100",
        "全部, 人, ",
        "5人次, 人, ",
        "5, 人, ",
    })
    void range_isInTheMeasuresUnit(String quantity, String unit, String expected) {
        ResolvedObservation observation = Samples.builder("X.A", quantity)
                .unit(Units.standard().parse(unit))
                .build();
        assertThat(observation.range(Reach.STANDARD))
                .isEqualTo(Optional.ofNullable(expected).map(Ranges::parse));
    }

    @Test
    void observations_areAValue() {
        Observations one = Samples.observations("X.A = 5人");
        Observations both = one.plus(Samples.observations("X.B = xx人"));
        new EqualsTester()
                .addEqualityGroup(one, Samples.observations("X.A = 5人"))
                .addEqualityGroup(both)
                .addEqualityGroup(Observations.of(ImmutableList.of()))
                .testEquals();
        assertThat(SerializableTester.reserializeAndAssert(both).find(SUBJECT, code("X.B"), YEAR))
                .hasSize(1);
        assertThat(both.all().get(1).isBoundless()).isTrue();
        assertThat(both.all().get(0).isBoundless()).isFalse();
        assertThat(both.toString()).contains("X.A", "xx人");
    }

    /** What follows from a figure, such as whether it has a bound, is not written beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"96万平方米", "xx平方公里"})
    void observations_goToJsonAndBack(String quantity) {
        ResolvedObservation observation = Observations.of(
                        report(area(quantity)), MeasureTable.of(ImmutableList.of(AREA)))
                .all()
                .get(0);
        CommunityJson json = CommunityJson.STANDARD;
        assertThat(json.read(json.write(observation), ResolvedObservation.class))
                .isEqualTo(observation);
    }
}
