// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.trend.Rates.COUNT;
import static org.communitywork.indicators.trend.Rates.RATE;
import static org.communitywork.indicators.trend.Rates.calculated;
import static org.communitywork.indicators.trend.Rates.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    /** Heihe, referral of suspected cases 2009 to 2011, see domain standards, section 9. */
    private static final ImmutableList<Calculation> HEIHE = calculated(
            RATE, "2011 X.A = 904人, X.B = 1479人", "2009 X.A = 870人, X.B = 1918人", "2010 X.A = 762人, X.B = 1594人");

    private static Comparison compare(List<Calculation> calculations, String period) {
        return Series.of(EditionRule.MARK, calculations)
                .compare(ReportingPeriod.parse(period), ComparedPeriod.SAME_PERIOD_LAST_YEAR)
                .orElseThrow();
    }

    private static Comparison compare(Indicator indicator, String before, String now) {
        return compare(List.of(stated(indicator, 2009, before), stated(indicator, 2010, now)), "2010");
    }

    private static Indicator edition(String edition) {
        return Indicator.builder().from(RATE).edition(edition).build();
    }

    @Test
    void series_isInTheOrderOfTime() {
        Series series = Series.of(EditionRule.REFUSE, HEIHE);
        assertThat(series.calculations())
                .extracting(calculation -> calculation.period().toString())
                .containsExactly("2009", "2010", "2011");
        assertThat(series.breaks()).isEmpty();
        assertThat(series.at(ReportingPeriod.ofYear(2011))).contains(HEIHE.get(0));
        assertThat(series.at(ReportingPeriod.ofYear(2012))).isEmpty();
        assertThat(Series.of(EditionRule.REFUSE, List.of()).breaks()).isEmpty();
        SerializableTester.reserializeAndAssert(series);
    }

    @Test
    void comparison_isExactInPointsAndPercent() {
        List<Comparison> comparisons = Series.of(EditionRule.REFUSE, HEIHE).compare(ComparedPeriod.PREVIOUS_PERIOD);
        assertThat(comparisons).hasSize(2);
        Comparison first = comparisons.get(0);
        // 762 * 1918 - 870 * 1594 = 1461516 - 1386780 = 74736; 1594 * 1918 = 3057292
        assertThat(first.difference()).contains(new Amount(Ranges.parse("7473600/3057292"), Units.PERCENTAGE_POINT));
        assertThat(first.change()).contains(Ranges.parse("7473600/1386780"));
        assertThat(first.travel()).isEqualTo(Travel.IMPROVED);
        assertThat(first.acrossEditions()).isFalse();
        SerializableTester.reserializeAndAssert(first);
    }

    /** The first two are those of domain standards, section 4.5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 0.8 / 95.2 = 1/119
                "95.2% | 96.0%     | 0.8       | 100/119     | IMPROVED",
                // a copied textbook has -3.6; 2.6 / 20.8 = 1/8
                "20.8% | 18.2%     | -2.6      | -12.5       | WORSENED",
                "80%   | 80%       | 0         | 0           | UNCHANGED",
                // up to 100 %: 20 / 80
                "80%   | 80%以上    | [0, 20]   | [0, 25]     | UNDETERMINED",
                "80%   | 超过80%    | (0, 20]   | (0, 25]     | IMPROVED",
                "80%   | 不足80%    | [-80, 0)  | [-100, 0)   | WORSENED",
            })
    void points_areNotPercent(String before, String now, String points, String percent, Travel travel) {
        Comparison comparison = compare(RATE, before, now);
        assertThat(comparison.difference()).contains(new Amount(Ranges.parse(points), Units.PERCENTAGE_POINT));
        assertThat(comparison.change()).contains(Ranges.parse(percent));
        assertThat(comparison.travel()).isEqualTo(travel);
    }

    @Test
    void change_fromZeroIsUndefined() {
        assertThat(compare(RATE, "0%", "5%").change()).isEmpty();
        assertThat(compare(RATE, "10%以下", "50%").change()).isEmpty();
        assertThat(compare(RATE, "0%", "5%").difference()).isPresent();
        assertThat(compare(RATE, "0%", "5%").travel()).isEqualTo(Travel.IMPROVED);
    }

    @Test
    void perMille_isToldInPercentagePoints() {
        Indicator births = Indicator.builder().from(RATE).scale(Scale.PER_MILLE).build();
        // 2 per mille are 0.2 percentage points
        assertThat(compare(births, "10‰", "12‰").difference())
                .contains(new Amount(Ranges.parse("0.2"), Units.PERCENTAGE_POINT));
    }

    @Test
    void travel_isInTheSenseOfTheIndicator() {
        Indicator neutral =
                Indicator.builder().from(COUNT).direction(Direction.NEUTRAL).build();
        String[] rising = {"2009 X.A = 5人", "2010 X.A = 7人"};
        String[] falling = {"2009 X.A = 7人", "2010 X.A = 5人"};
        assertThat(compare(calculated(COUNT, rising), "2010").travel()).isEqualTo(Travel.WORSENED);
        assertThat(compare(calculated(COUNT, falling), "2010").travel()).isEqualTo(Travel.IMPROVED);
        assertThat(compare(calculated(neutral, rising), "2010").travel()).isEqualTo(Travel.ROSE);
        assertThat(compare(calculated(neutral, falling), "2010").travel()).isEqualTo(Travel.FELL);
        assertThat(compare(calculated(COUNT, rising), "2010").difference())
                .contains(new Amount(Ranges.parse("2"), Units.PERSON));
    }

    @Test
    void missingValues_areNotComparable() {
        Comparison comparison = compare(calculated(COUNT, "2009 X.B = 5人", "2010 X.A = 7人"), "2010");
        assertThat(comparison.travel()).isEqualTo(Travel.NOT_COMPARABLE);
        assertThat(comparison.difference()).isEmpty();
        assertThat(comparison.change()).isEmpty();
        assertThat(comparison.message().text(Language.ENGLISH))
                .isEqualTo("Persons, 2010, on the same period last year: 7 people, before incomplete data,"
                        + " not comparable");
        // the denominator may be zero, so there may be no value
        Comparison maybe = compare(calculated(RATE, "2009 X.A = 0人, X.B = 5人以下", "2010 X.A = 1人, X.B = 5人"), "2010");
        assertThat(maybe.travel()).isEqualTo(Travel.NOT_COMPARABLE);
    }

    @Test
    void message_saysValuesDifferenceAndWay() {
        assertThat(compare(RATE, "95.2%", "96.0%").message().text(Language.CHINESE))
                .isEqualTo("到位率,2010年,同比:96.0%,此前 95.2%,相差 0.8个百分点,改善");
    }

    @Test
    void quarters_areComparedWithTheirLikes() {
        Series quarters = Series.of(
                EditionRule.REFUSE, calculated(COUNT, "2009-Q1 X.A = 5人", "2009-Q4 X.A = 6人", "2010-Q1 X.A = 7人"));
        ReportingPeriod now = ReportingPeriod.ofQuarter(2010, 1);
        assertThat(quarters.compare(now, ComparedPeriod.SAME_PERIOD_LAST_YEAR)
                        .orElseThrow()
                        .before()
                        .period())
                .isEqualTo(ReportingPeriod.ofQuarter(2009, 1));
        assertThat(quarters.compare(now, ComparedPeriod.PREVIOUS_PERIOD)
                        .orElseThrow()
                        .before()
                        .period())
                .isEqualTo(ReportingPeriod.ofQuarter(2009, 4));
        assertThat(quarters.compare(ReportingPeriod.ofQuarter(2009, 4), ComparedPeriod.PREVIOUS_PERIOD))
                .isEmpty();
    }

    @Test
    void editions_areRefusedOrMarked() {
        List<Calculation> mixed = List.of(
                stated(edition("2009"), 2009, "80%"),
                stated(edition("2011"), 2010, "70%"),
                stated(edition("2011"), 2011, "75%"));
        assertThatThrownBy(() -> Series.of(EditionRule.REFUSE, mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Definition must not change in a series: 'X.RATE' has edition '2009' in 2009, '2011' in 2010");
        Series marked = Series.of(EditionRule.MARK, mixed);
        assertThat(marked.breaks()).containsExactly(ReportingPeriod.ofYear(2010));
        List<Comparison> comparisons = marked.compare(ComparedPeriod.PREVIOUS_PERIOD);
        assertThat(comparisons).extracting(Comparison::acrossEditions).containsExactly(true, false);
        assertThat(comparisons.get(0).message().text(Language.ENGLISH)).endsWith("(the definition has changed)");
    }

    @Test
    void series_isOfOneIndicatorUnitAndLength() {
        Calculation rate = stated(RATE, 2009, "80%");
        Indicator perMille =
                Indicator.builder().from(RATE).scale(Scale.PER_MILLE).build();
        List<List<Calculation>> wrong = List.of(
                List.of(rate, Rates.count(2010, Quantity.of(5, Units.PERSON))),
                List.of(rate, stated(perMille, 2010, "80‰")));
        for (List<Calculation> calculations : wrong) {
            assertThatThrownBy(() -> Series.of(EditionRule.MARK, calculations))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Series must be of one indicator, community and unit");
        }
        for (String other : List.of("2009 X.A = 6人", "2010-Q1 X.A = 6人")) {
            assertThatThrownBy(() -> Series.of(EditionRule.MARK, calculated(COUNT, "2009 X.A = 5人", other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Periods of a series must be of one length and apart");
        }
        assertThatThrownBy(() -> Series.of(EditionRule.MARK, calculated(COUNT, "20xx X.A = 5人")))
                .hasMessageStartingWith("Period of a series must not be masked");
    }

    @Test
    void rules_haveNames() {
        assertThat(EditionRule.REFUSE.label()).isEqualTo("口径不一不成序列");
        assertThat(EditionRule.MARK.englishLabel()).isEqualTo("mark a change of definition");
        assertThat(Travel.UNCHANGED.label()).isEqualTo("持平");
    }
}
