// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.code;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.util.Map;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.ShortfallReason;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeTest {
    private static final Indicator OLD = ratio("X.OLD_RATIO", "老年抚养比", "Old-age dependency", "X.OLD / X.WORKING");
    private static final Indicator CHILD = ratio("X.CHILD_RATIO", "少儿抚养比", "Child dependency", "X.YOUNG / X.WORKING");
    private static final Indicator TOTAL = Indicator.composite("X.TOTAL_RATIO", "%")
            .name("总抚养比", "Dependency")
            .formula("X.OLD_RATIO + X.CHILD_RATIO")
            .addComponents(OLD, CHILD)
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    private static final String[] FIGURES = {"X.OLD = 20人", "X.YOUNG = 25人", "X.WORKING = 100人"};

    private static Indicator ratio(String code, String name, String english, String formula) {
        return Indicator.ratio(code)
                .name(name, english)
                .formula(formula)
                .scale(Scale.PERCENT)
                .build();
    }

    private static Calculation calculate(Indicator indicator, String... lines) {
        return Calculator.STANDARD.calculate(indicator, Samples.observations(lines), SUBJECT, YEAR);
    }

    @Test
    void composite_explainsItsComponents() {
        Calculated total = calculate(TOTAL, FIGURES).calculated().orElseThrow();
        // 20% + 25%
        assertThat(total.value()).isEqualTo(Ranges.parse("45"));
        assertThat(total.origin()).isEqualTo(Origin.COMPUTED);
        assertThat(total.components()).extracting(Calculation::indicator).containsExactly(CHILD, OLD);
        assertThat(total.inputs())
                .extracting(input -> input.operand().toString())
                .containsExactly("X.CHILD_RATIO", "X.OLD_RATIO");
        assertThat(total.explanation().text(Language.CHINESE)).isEqualTo("""
                        指标:总抚养比 = X.CHILD_RATIO + X.OLD_RATIO(单位:%)
                        少儿抚养比(2010年)·指标:少儿抚养比 = X.YOUNG / X.WORKING(单位:%)
                        少儿抚养比(2010年)·X.WORKING:100人(出处:R1:引言)
                        少儿抚养比(2010年)·X.YOUNG:25人(出处:R1:引言)
                        少儿抚养比(2010年)·少儿抚养比 = 25人 ÷ 100人 = 25.0%
                        老年抚养比(2010年)·指标:老年抚养比 = X.OLD / X.WORKING(单位:%)
                        老年抚养比(2010年)·X.OLD:20人(出处:R1:引言)
                        老年抚养比(2010年)·X.WORKING:100人(出处:R1:引言)
                        老年抚养比(2010年)·老年抚养比 = 20人 ÷ 100人 = 20.0%
                        总抚养比 = 45% = 45.0%""");
        SerializableTester.reserializeAndAssert(total);
    }

    @ParameterizedTest
    @CsvSource({
        // 25 + 20
        "X.OLD_RATIO + X.CHILD_RATIO, %, 45",
        // (2 * 20 + 25) / 3 = 65/3
        "(2 X.OLD_RATIO + X.CHILD_RATIO) / 3, %, 65/3",
        // 0.6 * 20 + 0.4 * 25 = 12 + 10
        "0.6 X.OLD_RATIO + 0.4 X.CHILD_RATIO, %, 22",
        // 20 of 45 is 4/9
        "X.OLD_RATIO / (X.OLD_RATIO + X.CHILD_RATIO), %, 400/9",
        "100 - X.OLD_RATIO, %, 80",
        "X.OLD_RATIO - X.CHILD_RATIO, 个百分点, -5",
    })
    void formula_isOverTheValues(String formula, String unit, String value) {
        Indicator index = Indicator.composite("X.INDEX", unit)
                .name("指数", "Index")
                .formula(formula)
                .components(formula.contains("CHILD") ? ImmutableList.of(OLD, CHILD) : ImmutableList.of(OLD))
                .build();
        assertThat(calculate(index, FIGURES).calculated().orElseThrow().value()).isEqualTo(Ranges.parse(value));
    }

    @Test
    void missingComponent_isNamedWithWhatItLacks() {
        Incomplete incomplete = (Incomplete) calculate(TOTAL, "X.OLD = 20人", "X.WORKING = 100人");
        assertThat(incomplete.missing())
                .containsExactly(new MissingInput(
                        Samples.operand("X.CHILD_RATIO"), MissingReason.COMPONENT, ImmutableList.of()));
        Incomplete child = (Incomplete) incomplete.components().get(0);
        assertThat(child.missing()).extracting(MissingInput::operand).containsExactly(Samples.operand("X.YOUNG"));
        assertThat(incomplete.inputs()).hasSize(1);
        assertThat(incomplete.explanation().text(Language.CHINESE))
                .contains("少儿抚养比(2010年)·X.YOUNG:未填报")
                .endsWith("X.CHILD_RATIO:分项指标无值");
    }

    @Test
    void statedComponent_makesTheValueAClaim() {
        Calculated total = calculate(TOTAL, "X.OLD_RATIO = 20%", "X.YOUNG = 25人", "X.WORKING = 100人")
                .calculated()
                .orElseThrow();
        assertThat(total.value()).isEqualTo(Ranges.parse("45"));
        assertThat(total.origin()).isEqualTo(Origin.STATED);
        assertThat(total.explanation().text(Language.ENGLISH)).contains("Old-age dependency (stated) = 20.0%");
        TargetCheck check = Target.atMost(TOTAL, "50%").check(total);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.CLAIMED);
    }

    @Test
    void statedComposite_countsWhereAComponentIsMissing() {
        Observations stated = Samples.observations("X.OLD = 20人", "X.WORKING = 100人", "X.TOTAL_RATIO = 44%");
        Calculation total = Calculator.STANDARD.calculateOrStated(TOTAL, stated, SUBJECT, YEAR);
        assertThat(total.calculated().orElseThrow().value()).isEqualTo(Ranges.parse("44"));
        assertThat(total.origin()).isEqualTo(Origin.STATED);
    }

    @Test
    void componentWithoutValue_leavesTheCompositeWithoutOne() {
        Indicator later = Indicator.builder()
                .from(CHILD)
                .validity(Validity.parse("2011-01-01/.."))
                .build();
        Indicator ofLater = Indicator.builder()
                .from(TOTAL)
                .components(ImmutableList.of(OLD, later))
                .build();
        NotApplicable none = (NotApplicable) calculate(ofLater, "X.OLD = 20人", "X.WORKING = 0人");
        assertThat(none.reason()).isEqualTo(NotApplicableReason.COMPONENT);
        assertThat(none.explanation().text(Language.CHINESE))
                .contains("少儿抚养比(2010年)·口径有效期为 2011-01-01/..,不含 2010年 的任何一天")
                .endsWith("不适用:分项指标不适用");
        Calculation undefined = calculate(TOTAL, "X.OLD = 20人", "X.YOUNG = 25人", "X.WORKING = 0人");
        assertThat(undefined).isInstanceOf(Undefined.class);
        assertThat(undefined.components()).hasSize(2);
        assertThat(undefined.explanation().text(Language.ENGLISH))
                .contains("Child dependency (2010) - The denominator is 0 people, so the indicator is undefined")
                .endsWith("Child dependency is undefined, and so is the indicator");
        Indicator share = Indicator.share("X.OLD_RATIO")
                .name("比重", "Share")
                .formula("X.OLD / X.WORKING")
                .build();
        Indicator ofShare = Indicator.builder()
                .from(TOTAL)
                .components(ImmutableList.of(share, CHILD))
                .build();
        Contradictory contradictory = (Contradictory) calculate(ofShare, "X.OLD = 120人", "X.WORKING = 100人");
        assertThat(contradictory.contradiction().text(Language.ENGLISH))
                .isEqualTo("Share (2010) - A part should not exceed its whole: 120 people / 100 people = 120.0%");
        assertThat(contradictory.raw()).isEmpty();
    }

    @Test
    void maybeUndefinedComponent_isSaid() {
        Calculated maybe = calculate(TOTAL, "X.OLD = 20人", "X.YOUNG = 25人", "X.WORKING = 100人以内")
                .calculated()
                .orElseThrow();
        assertThat(maybe.isMaybeUndefined()).isTrue();
        assertThat(maybe.value()).isEqualTo(Ranges.parse("[45, ∞)"));
        assertThat(maybe.explanation().text(Language.ENGLISH))
                .contains("A component may be undefined; the indicator is undefined then");
        assertThat(Target.atLeast(TOTAL, "40%").check(maybe).outcome()).isEqualTo(CheckOutcome.UNDETERMINED);
    }

    @Test
    void lookBack_calculatesTheComponentForTheEarlierPeriod() {
        Indicator rise = Indicator.composite("X.RISE", "个百分点")
                .name("提高", "Rise")
                .formula("X.OLD_RATIO - X.OLD_RATIO[-1y]")
                .addComponent(OLD)
                .build();
        Observations both = Samples.observations(FIGURES)
                .plus(Observations.of(Samples.observations("X.OLD = 18人", "X.WORKING = 100人").all().stream()
                        .map(each -> ResolvedObservation.builder()
                                .from(each)
                                .period(ReportingPeriod.ofYear(2009))
                                .build())
                        .toList()));
        Calculation two = Calculator.STANDARD.calculate(rise, both, SUBJECT, YEAR);
        assertThat(two.calculated().orElseThrow().value()).isEqualTo(Ranges.parse("2"));
        assertThat(two.components())
                .extracting(Calculation::period)
                .containsExactly(YEAR, ReportingPeriod.ofYear(2009));
        Incomplete masked =
                (Incomplete) Calculator.STANDARD.calculate(rise, both, SUBJECT, ReportingPeriod.parse("20XX"));
        assertThat(masked.missing())
                .extracting(MissingInput::reason)
                .containsExactly(MissingReason.COMPONENT, MissingReason.PERIOD_UNKNOWN);
    }

    @Test
    void targetScorecardAndTrend_takeACompositeLikeAnyOther() {
        Target target = Target.atMost(TOTAL, "40%");
        TargetCheck check = target.check(Samples.observations(FIGURES), SUBJECT, YEAR);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_MET);
        assertThat(check.margin().orElseThrow().range()).isEqualTo(Ranges.parse("-5"));
        assertThat(check.shortfall(code("X.OLD_RATIO")).reason()).contains(ShortfallReason.NOT_COUNTED);
        ScorecardItem item = ScorecardItem.of(
                "A1", new Bilingual("抚养比", "Dependency"), Ratio.of(10), ScoringRule.allOrNothing(target));
        Scorecard card = Scorecard.builder()
                .name(new Bilingual("测评", "Card"))
                .addItem(item)
                .build();
        ScorecardResult none = card.score(Samples.observations(FIGURES), SUBJECT, YEAR, Map.of());
        assertThat(none.total()).isEqualTo(Ranges.parse("0"));
        ScorecardResult open = card.score(
                Samples.observations("X.OLD = 近20人", "X.YOUNG = 25人", "X.WORKING = 100人"), SUBJECT, YEAR, Map.of());
        assertThat(open.isTotalTight()).isFalse();
        ReportingPeriod next = ReportingPeriod.ofYear(2011);
        Calculation later = Calculator.STANDARD.calculateOrStated(
                TOTAL,
                Observations.of(ImmutableList.of(
                        Samples.builder("X.TOTAL_RATIO", "44%").period(next).build())),
                SUBJECT,
                next);
        assertThat(Series.of(EditionRule.REFUSE, ImmutableList.of(calculate(TOTAL, FIGURES), later))
                        .compare(next, ComparedPeriod.PREVIOUS_PERIOD)
                        .orElseThrow()
                        .difference()
                        .orElseThrow()
                        .range())
                .isEqualTo(Ranges.parse("-1"));
    }

    @Test
    void composite_withoutComponentsIsRefused() {
        Indicator open =
                Indicator.builder().from(TOTAL).components(ImmutableList.of()).build();
        assertThatThrownBy(() -> calculate(open, FIGURES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Components of X.TOTAL_RATIO must be given, as a table of indicators does: 'X.CHILD_RATIO'");
    }
}
