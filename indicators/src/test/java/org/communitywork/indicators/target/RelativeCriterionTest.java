// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeCriterionTest {
    private static final Direction UP = Direction.HIGHER_IS_BETTER;
    private static final Direction DOWN = Direction.LOWER_IS_BETTER;

    private static Verdict verdict(
            RelativeCriterion criterion, Direction direction, LimitComparison comparison, String value, String other) {
        return criterion.limit(direction, Units.PERCENT, comparison).verdict(Ranges.parse(value), Ranges.parse(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 82 - 80 = 2; 81.5 - 80 = 1.5, a tie that goes to the even 2; 1.4 goes to 1
                "2个百分点 | UP   | 82       | 80         | MET          | MET",
                "2个百分点 | UP   | 81.5     | 80         | NOT_MET      | MET",
                "2个百分点 | UP   | 81.4     | 80         | NOT_MET      | NOT_MET",
                // the difference of the ranges is [2, 6] and [1.8, 6]; all of the latter rounds to 2 or more
                "2个百分点 | UP   | [82, 85] | [79, 80]   | MET          | MET",
                "2个百分点 | UP   | [82, 85] | [79, 80.2] | UNDETERMINED | MET",
                // (82, 85] - [79, 80] = (2, 6], so even 2 itself is out of the way of "by 2.0 at least"
                "2.0个百分点 | UP | (82, 85] | [79, 80]   | MET          | MET",
                "2个百分点 | UP   | [70, ∞)  | [0, 60)    | MET          | MET",
                "2个百分点 | DOWN | 5        | 7          | MET          | MET",
                "2个百分点 | DOWN | 5.5      | 7          | NOT_MET      | MET",
                "2个百分点 | DOWN | 8        | 7          | NOT_MET      | NOT_MET",
                // 1.05 x 40 = 42; 41.9/40 = +4.75 % and rounds to 5 %; 41.8/40 = +4.5 %, a tie that goes to the even 4
                "5%        | UP   | 42       | 40         | MET          | MET",
                "5%        | UP   | 41.9     | 40         | NOT_MET      | MET",
                "5%        | UP   | 41.8     | 40         | NOT_MET      | NOT_MET",
                "5%        | DOWN | 38       | 40         | MET          | MET",
                "5%        | DOWN | 38.1     | 40         | NOT_MET      | MET",
                "5%        | DOWN | 38.2     | 40         | NOT_MET      | NOT_MET",
                // 42 - 1.05 x (0, 40] = [0, 42)
                "5%        | UP   | 42       | (0, 40]    | MET          | MET",
                // nothing can be said in percent of zero or less, or of what may be
                "5%        | UP   | 42       | 0          | UNDETERMINED | UNDETERMINED",
                "5%        | UP   | 42       | [0, 10]    | UNDETERMINED | UNDETERMINED",
                "5%        | UP   | 42       | -10        | UNDETERMINED | UNDETERMINED",
                // from 95.2 % to 96.0 % is 0.8 percentage points and 0.8/95.2 = 0.8403 %
                "0.8个百分点 | UP | 96.0     | 95.2       | MET          | MET",
                "0.84%     | UP   | 96.0     | 95.2       | MET          | MET",
                "0.85%     | UP   | 96.0     | 95.2       | NOT_MET      | NOT_MET",
            })
    void improveBy_byBothMethods(
            String by, String direction, String value, String reference, Verdict full, Verdict rounded) {
        RelativeCriterion criterion = Criterion.improveBy(by);
        Direction way = direction.equals("UP") ? UP : DOWN;
        assertThat(verdict(criterion, way, LimitComparison.FULL_VALUE, value, reference))
                .isEqualTo(full);
        assertThat(verdict(criterion, way, LimitComparison.ROUNDED_VALUE, value, reference))
                .isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // value, reference, improve up, improve down, maintain up, maintain down
                "80       | 80       | NOT_MET      | NOT_MET      | MET          | MET",
                "81       | 80       | MET          | NOT_MET      | MET          | NOT_MET",
                "79       | 80       | NOT_MET      | MET          | NOT_MET      | MET",
                "[80, 81] | 80       | UNDETERMINED | NOT_MET      | MET          | UNDETERMINED",
                "(80, 81] | [79, 80] | MET          | NOT_MET      | MET          | NOT_MET",
                "[70, 90] | [80, 85] | UNDETERMINED | UNDETERMINED | UNDETERMINED | UNDETERMINED",
            })
    void improveAndMaintain_goByTheDirection(
            String value, String other, Verdict better, Verdict less, Verdict notLess, Verdict notMore) {
        LimitComparison full = LimitComparison.FULL_VALUE;
        assertThat(verdict(Criterion.improve(), UP, full, value, other)).isEqualTo(better);
        assertThat(verdict(Criterion.improve(), DOWN, full, value, other)).isEqualTo(less);
        assertThat(verdict(Criterion.maintain(), UP, full, value, other)).isEqualTo(notLess);
        assertThat(verdict(Criterion.maintain(), DOWN, full, value, other)).isEqualTo(notMore);
        Direction none = Direction.NEUTRAL;
        Reference last = Reference.lastYear();
        assertThat(verdict(Criterion.moreThan(last), none, full, value, other)).isEqualTo(better);
        assertThat(verdict(Criterion.lessThan(last), none, full, value, other)).isEqualTo(less);
        assertThat(verdict(Criterion.atLeast(last), none, full, value, other)).isEqualTo(notLess);
        assertThat(verdict(Criterion.atMost(last), none, full, value, other)).isEqualTo(notMore);
    }

    @Test
    void limit_refusesWhatHasNoSense() {
        assertThatThrownBy(
                        () -> Criterion.improve().limit(Direction.NEUTRAL, Units.PERCENT, LimitComparison.FULL_VALUE))
                .hasMessage("Indicator must have a direction to improve or to be kept up: 'neutral'");
        assertThatThrownBy(() -> Criterion.maintain().limit(UP, Units.PERCENT, LimitComparison.ROUNDED_VALUE))
                .hasMessage(
                        "Comparison with a measured reference must be that of full values: 'rounded-value comparison'");
        assertThatThrownBy(() -> Criterion.improveBy("0%")).hasMessage("Improvement must be above zero: '0%'");
        assertThatThrownBy(() -> Criterion.improveBy("3户").limit(UP, Units.PERSON, LimitComparison.FULL_VALUE))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> Criterion.improveBy("2个百分点").limit(UP, Units.PERSON, LimitComparison.FULL_VALUE))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> new RelativeLimit(Ratio.ONE, Range.closedOpen(Ratio.ONE, Ratio.ONE), false))
                .hasMessageStartingWith("Accepted differences must not be empty");
    }

    @Test
    void limit_isInTheUnitOfTheValue() {
        // 2 percentage points are 20 per mille
        RelativeLimit points = Criterion.improveBy("2个百分点").limit(UP, Units.PER_MILLE, LimitComparison.FULL_VALUE);
        assertThat(points).isEqualTo(new RelativeLimit(Ratio.ONE, Ranges.parse("[20, ∞)"), false));
        RelativeLimit perMille = Criterion.improveBy("5个千分点").limit(UP, Units.PERCENT, LimitComparison.ROUNDED_VALUE);
        // rounded to per mille: 4.5 goes to 4, more than that to 5
        assertThat(perMille.accepted()).isEqualTo(Ranges.parse("(0.45, ∞)"));
        RelativeLimit cases = Criterion.improveBy("3人").limit(DOWN, Units.PERSON, LimitComparison.FULL_VALUE);
        assertThat(cases.verdict(Ranges.parse("7"), Ranges.parse("10"))).isEqualTo(Verdict.MET);
        assertThat(cases.acceptedValues(Ratio.of(10))).isEqualTo(Ranges.parse("(-∞, 7]"));
        // 40 x 1.05 = 42
        RelativeLimit percent = Criterion.improveBy("5%").limit(UP, Units.PERSON, LimitComparison.FULL_VALUE);
        assertThat(percent.acceptedValues(Ratio.of(40))).isEqualTo(Ranges.parse("[42, ∞)"));
        assertThat(percent.isDefined(Ranges.parse("[0, 1]"))).isEqualTo(Ternary.UNKNOWN);
        RelativeLimit change =
                Criterion.improveBy("2个百分点").limit(UP, Units.PERCENTAGE_POINT, LimitComparison.FULL_VALUE);
        assertThat(change.accepted()).isEqualTo(Ranges.parse("[2, ∞)"));
    }

    @Test
    void verdict_ofAValueByItselfIsUndetermined() {
        assertThat(Criterion.maintain().verdict(Ranges.parse("100"), Units.PERCENT, LimitComparison.FULL_VALUE))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0 |       |       | 上年同期             | the same period of the year before",
                "3 | 0 |       |       | 3年前同期            | the same period 3 years before",
                "0 | 1 |       |       | 上期                 | the period before",
                "0 | 2 |       |       | 2期以前              | the period 2 periods before",
                "0 | 0 | shaxi |       | shaxi                | shaxi",
                "1 | 0 | shaxi | X.AVG | shaxi上年同期X.AVG   | shaxi, the same period of the year before, X.AVG",
            })
    void reference_saysWhatItIs(
            int years, int periods, String subject, String measure, String chinese, String english) {
        Reference.Builder builder = Reference.builder().years(years).periods(periods);
        if (subject != null) {
            builder.subject(CommunityId.parse(subject));
        }
        if (measure != null) {
            builder.measure(MeasureCode.parse(measure));
        }
        Reference reference = builder.build();
        assertThat(reference.message().text(Language.CHINESE)).isEqualTo(chinese);
        assertThat(reference.message().text(Language.ENGLISH)).isEqualTo(english);
        Reference named = reference.named("全省平均水平", "the provincial average");
        assertThat(named.message().text(Language.CHINESE)).isEqualTo("全省平均水平");
        assertThat(Criterion.atLeast(named).message().text(Language.ENGLISH))
                .isEqualTo("at least the provincial average");
    }

    @Test
    void reference_mustBeSomethingElse() {
        assertThatThrownBy(() -> Reference.builder().build())
                .hasMessage("Reference must have another subject, measure or period than the value");
        assertThatThrownBy(() -> Reference.builder().years(1).periods(1).build())
                .hasMessage("Look back must not mix periods and years: '1' / '1'");
        assertThatThrownBy(() -> Reference.builder().years(1).chineseName("去年").build())
                .hasMessage("Reference must have both names or none: '去年' / ''");
    }

    @Test
    void message_isInBothLanguages() {
        assertThat(Criterion.improveBy("2.0个百分点").message().text(Language.CHINESE))
                .isEqualTo("比上年同期改善 2.0个百分点 以上");
        assertThat(Criterion.improveBy("2个百分点").message().text(Language.ENGLISH))
                .isEqualTo("better than the same period of the year before by at least 2 percentage points");
        assertThat(Criterion.improve().message().text(Language.CHINESE)).isEqualTo("优于上年同期");
        assertThat(Criterion.maintain().message().text(Language.CHINESE)).isEqualTo("不差于上年同期");
        assertThat(Criterion.lessThan(Reference.previousPeriod()).message().text(Language.CHINESE))
                .isEqualTo("低于上期");
    }

    @Test
    void criteria_areValues() {
        Reference province = Reference.of(CommunityId.parse("shaxi")).named("全省", "province");
        new EqualsTester()
                .addEqualityGroup(Criterion.improveBy("2%"), Criterion.improveBy("2%"))
                .addEqualityGroup(Criterion.improveBy("2.0%"))
                .addEqualityGroup(Criterion.improve(), Criterion.improve())
                .addEqualityGroup(Criterion.maintain())
                .addEqualityGroup(Criterion.atLeast(province))
                .addEqualityGroup(Criterion.moreThan(province))
                .testEquals();
        for (RelativeCriterion criterion : List.of(
                Criterion.improveBy("2.0个百分点"),
                Criterion.improve(),
                Criterion.maintain(),
                Criterion.atMost(province))) {
            String json = CommunityJson.STANDARD.write(criterion);
            assertThat(CommunityJson.STANDARD.read(json, Criterion.class)).isEqualTo(criterion);
            SerializableTester.reserializeAndAssert(criterion);
        }
        SerializableTester.reserializeAndAssert(
                Criterion.improveBy("2%").limit(UP, Units.PERCENT, LimitComparison.FULL_VALUE));
    }
}
