// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.code;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
    private static final Indicator FROM_60 =
            elders("60", "X.ELDERS_60").isVerified(true).build();
    private static final Indicator FROM_65 = elders("65", "X.ELDERS_65")
            .validity(Validity.parse("2017-01-01/.."))
            .document("某规范")
            .build();
    private static final Indicator IN_ZHEJIANG =
            elders("浙", "X.ELDERS_60").place("浙江省").topic("老人").build();
    private static final CatalogDocument DOCUMENT = CatalogDocument.builder()
            .addMeasures(measure("X.MANAGED"), measure("X.ELDERS_60"), measure("X.ELDERS_65"))
            .addIndicators(FROM_60, FROM_65, IN_ZHEJIANG)
            .addTargets(
                    target("60", "50%").isVerified(true).build(),
                    target("65", "70%")
                            .document("某通知")
                            .validity(Validity.parse("2020-01-01/2020-12-31"))
                            .build(),
                    target("65", "60%").document("某通知").build(),
                    target("65", "80%").place("浙江省").build(),
                    target("浙", "90%").place("浙江省").build())
            .build();
    private static final Catalog CATALOG = Catalog.of(DOCUMENT);

    private static Measure measure(String code) {
        return measure(code, "人");
    }

    private static Measure measure(String code, String unit) {
        return Measure.builder()
                .code(code(code))
                .name(code)
                .englishName(code)
                .unit(Unit.parse(unit))
                .kind(MeasureKind.STOCK)
                .build();
    }

    private static Indicator.Builder elders(String edition, String whole) {
        return Indicator.proportion("X.RATE")
                .name("管理率", "Management rate")
                .edition(edition)
                .formula("X.MANAGED / " + whole);
    }

    private static TargetEntry.Builder target(String edition, String limit) {
        return TargetEntry.builder().indicator(code("X.RATE")).edition(edition).criterion(Criterion.atLeast(limit));
    }

    private static String limits(Catalog catalog) {
        return catalog.targets().stream()
                .map(target -> target.criterion() instanceof LimitCriterion.AtLeast least
                        ? least.limit().toString()
                        : "")
                .toList()
                .toString();
    }

    @Test
    void codes_nameTheFirstEdition() {
        assertThat(CATALOG.get(code("X.RATE"))).isEqualTo(FROM_60);
        assertThat(CATALOG.editions(code("X.RATE"))).containsExactly(FROM_60, FROM_65, IN_ZHEJIANG);
        assertThat(CATALOG.find(code("X.RATE"), "65")).contains(FROM_65);
        assertThat(CATALOG.find(code("X.RATE"), "70")).isEmpty();
        assertThat(CATALOG.find(code("X.OTHER"))).isEmpty();
        assertThat(CATALOG.table().indicators()).containsExactly(FROM_60);
        assertThatThrownBy(() -> CATALOG.get(code("X.OTHER")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator must be in the catalog: 'X.OTHER'");
    }

    @Test
    void measures_haveALevelForEachIndicator() {
        Measure level = CATALOG.measures().get(code("X.RATE"));
        assertThat(level.kind()).isEqualTo(MeasureKind.LEVEL);
        assertThat(level.unit()).isEqualTo(Unit.parse("%"));
        assertThat(level.name()).isEqualTo("管理率");
        assertThat(CATALOG.measures().measures()).hasSize(4);
        assertThat(CATALOG.document()).isEqualTo(DOCUMENT);
    }

    @Test
    void measure_thatIsItsOwnIndicatorHasNoLevel() {
        Catalog counts = CATALOG.with(CatalogDocument.builder()
                .addIndicators(Indicator.count("X.MANAGED", "X.MANAGED", "人")
                        .name("管理人数", "People managed")
                        .build())
                .build());
        assertThat(counts.measures().get(code("X.MANAGED")).kind()).isEqualTo(MeasureKind.STOCK);
        assertThat(counts.measures().measures()).hasSize(4);
    }

    @Test
    void narrowing_keepsTheFittingTargets() {
        assertThat(CATALOG.ofTopic("老人").indicators()).containsExactly(IN_ZHEJIANG);
        assertThat(limits(CATALOG.ofTopic("老人"))).isEqualTo("[90%]");
        assertThat(CATALOG.ofTopic("儿童").indicators()).isEmpty();
        assertThat(CATALOG.verified().indicators()).containsExactly(FROM_60);
        assertThat(limits(CATALOG.verified())).isEqualTo("[50%]");
        assertThat(CATALOG.ofDocument("某规范").indicators()).containsExactly(FROM_65);
        assertThat(CATALOG.ofDocument("某规范").targets()).isEmpty();
        assertThat(CATALOG.ofDocument("某通知").indicators()).containsExactly(FROM_65);
        assertThat(limits(CATALOG.ofDocument("某通知"))).isEqualTo("[70%, 60%]");
        assertThat(CATALOG.topics()).containsExactly("老人");
        assertThat(CATALOG.documents()).containsExactly("某规范", "某通知");
        assertThat(CATALOG.verified().measures().find(code("X.ELDERS_65"))).isPresent();
        assertThat(CATALOG.targets(code("X.RATE"))).hasSize(5);
        assertThat(CATALOG.targets(code("X.OTHER"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2010    | ''          | 60 | [50%]
                    2016    | ''          | 60 | [50%]
                    2017    | ''          | 65 | [60%]
                    2020    | ''          | 65 | [70%, 60%]
                    2021    | ''          | 65 | [60%]
                    2020    | 江苏省      | 65 | [70%, 60%]
                    2010    | 浙江省      | 浙 | [90%]
                    2020    | 浙江省杭州市 | 浙 | [90%]
                    2016-07-01/2017-01-31 | '' | 65 | [60%]
                    # The decade of a masked period may begin after 2017 or before.
                    201X    | ''          | 60 | [50%]
                    202X    | ''          | 65 | [60%]
                    """)
    void on_takesWhatIsInForceAtTheEndOfThePeriod(String period, String place, String edition, String limits) {
        Catalog inForce = CATALOG.on(ReportingPeriod.parse(period), place);
        assertThat(inForce.indicators()).extracting(Indicator::edition).containsExactly(edition);
        assertThat(limits(inForce)).isEqualTo(limits);
        if (place.isEmpty()) {
            assertThat(CATALOG.on(ReportingPeriod.parse(period))).isEqualTo(inForce);
        }
    }

    @Test
    void on_keepsNothingThatIsNotInForce() {
        Catalog later = Catalog.of(CatalogDocument.builder()
                .addMeasures(measure("X.MANAGED"), measure("X.ELDERS_65"))
                .addIndicators(FROM_65)
                .build());
        assertThat(later.on(ReportingPeriod.ofYear(2016)).indicators()).isEmpty();
        assertThat(later.on(ReportingPeriod.ofYear(2017)).indicators()).containsExactly(FROM_65);
        assertThat(later.on(ReportingPeriod.parse("201X")).indicators())
                .as("the period may be after 2016")
                .containsExactly(FROM_65);
    }

    @Test
    void with_takesTheSameOnce() {
        assertThat(CATALOG.with(CATALOG)).isEqualTo(CATALOG);
        assertThat(Catalog.empty().with(CATALOG)).isEqualTo(CATALOG);
        assertThat(CATALOG.with(Catalog.empty())).isEqualTo(CATALOG);
    }

    @Test
    void with_refusesClashes() {
        CatalogDocument otherUnit =
                CatalogDocument.builder().addMeasures(measure("X.MANAGED", "户")).build();
        assertThatThrownBy(() -> CATALOG.with(otherUnit))
                .isInstanceOf(CatalogEntryException.class)
                .hasMessageStartingWith("measures[0]: Measure X.MANAGED must be defined once: ")
                .hasMessageContaining("人")
                .hasMessageContaining("户");
        CatalogDocument otherFormula = CatalogDocument.builder()
                .addIndicators(elders("60", "X.ELDERS_65").build())
                .build();
        assertThatThrownBy(() -> CATALOG.with(otherFormula))
                .isInstanceOfSatisfying(CatalogEntryException.class, refusal -> {
                    assertThat(refusal.list()).isEqualTo("indicators");
                    assertThat(refusal.index()).isZero();
                    assertThat(refusal.reason())
                            .startsWith(
                                    "Edition '60' of X.RATE must be defined once, another one needs an edition of its own");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    X.MANAGED / X.NOBODY        | %     | Measure of X.NEW must be in the catalog: 'X.NOBODY'
                    X.MANAGED / X.TRIPS         | %     | Units of X.NEW must come to '%': Units differ: 人/车次
                    X.MANAGED / X.TRIPS         | 户/车次 | Units of X.NEW must come to '户/车次': Units differ: 人/车次/户/车次
                    (X.MANAGED + X.TRIPS) / X.ELDERS_60 | % | Measures of a sum of X.NEW must have units that convert to '人': 'X.TRIPS' in '车次'
                    """)
    void definition_mustBeCalculable(String formula, String scale, String reason) {
        CatalogDocument document = CatalogDocument.builder()
                .addMeasures(measure("X.TRIPS", "车次"))
                .addIndicators(Indicator.ratio("X.NEW")
                        .name("某比", "Some ratio")
                        .formula(formula)
                        .scale(Scale.parse(scale))
                        .build())
                .build();
        assertThatThrownBy(() -> CATALOG.with(document))
                .isInstanceOf(CatalogEntryException.class)
                .hasMessage("indicators[0]: " + reason);
    }

    /** Persons by square kilometers: what is left out of a sum counts as the sum does, and a part as its whole does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DENSITY    | X.WATER   | ''        | ''      | Measures of a sum of X.NEW must have units that convert to '人': 'X.WATER' in '公顷'
                    DENSITY    | ''        | X.MANAGED | ''      | Measures of a sum of X.NEW must have units that convert to '平方公里': 'X.MANAGED' in '人'
                    DENSITY    | ''        | X.NOBODY  | ''      | Measure of X.NEW must be in the catalog: 'X.NOBODY'
                    PROPORTION | ''        | ''        | X.AWAY  | Measures of a sum of X.NEW must have units that convert to '平方公里': 'X.AWAY' in '人'
                    PROPORTION | ''        | ''        | X.WATER | Measures of a sum of X.NEW must have units that convert to '平方公里': 'X.MANAGED' in '人'
                    DENSITY    | X.AWAY    | X.WATER   | ''      |
                    """)
    void exclusions_countWhatTheirSumsCount(
            IndicatorKind kind, String above, String below, String excepted, @Nullable String reason) {
        Exclusions exclusions = Exclusions.builder()
                .numerator(sum(above))
                .denominator(sum(below))
                .exceptions(sum(excepted))
                .build();
        CatalogDocument document = CatalogDocument.builder()
                .addMeasures(measure("X.AREA", "平方公里"), measure("X.WATER", "公顷"), measure("X.AWAY"))
                .addIndicators(Indicator.of(kind, "X.NEW")
                        .name("某密度", "Some density")
                        .formula("X.MANAGED / X.AREA")
                        .scale(Scale.parse("人/平方公里"))
                        .exclusions(exclusions)
                        .build())
                .build();
        if (reason == null) {
            assertThat(CATALOG.with(document).get(code("X.NEW")).exclusions()).contains(exclusions);
        } else {
            assertThatThrownBy(() -> CATALOG.with(document))
                    .isInstanceOf(CatalogEntryException.class)
                    .hasMessage("indicators[0]: " + reason);
        }
    }

    private static Optional<LinearForm> sum(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LinearForm.parse(text));
    }

    @Test
    void definition_mayUseTheLevelOfAnotherOne() {
        Catalog changes = CATALOG.with(CatalogDocument.builder()
                .addIndicators(Indicator.changeInPoints("X.RATE_CHANGE", "X.RATE")
                        .name("管理率变化", "Change of the management rate")
                        .build())
                .build());
        assertThat(changes.find(code("X.RATE_CHANGE"))).isPresent();
    }

    @Test
    void composite_getsItsComponentsAndIsWrittenWithoutThem() {
        Indicator index = Indicator.of(IndicatorKind.COMPOSITE, "X.INDEX")
                .name("综合指数", "Index")
                .formula("0.5 X.RATE + 0.5 X.SHARE")
                .scale(Scale.PERCENT)
                .build();
        Indicator share = Indicator.share("X.SHARE")
                .name("占比", "Share")
                .formula("X.ELDERS_65 / X.ELDERS_60")
                .build();
        CatalogDocument both = CatalogDocument.builder()
                .addIndicators(index, share)
                .addTargets(TargetEntry.builder()
                        .indicator(index.code())
                        .criterion(Criterion.atLeast("50%"))
                        .build())
                .build();
        Catalog catalog = CATALOG.with(both);
        assertThat(catalog.get(index.code()).components()).containsExactly(FROM_60, share);
        assertThat(catalog.targets(index.code()).get(0).indicator()).isEqualTo(catalog.get(index.code()));
        assertThat(catalog.document().indicators()).contains(index, share);
        assertThat(catalog.with(both)).isEqualTo(catalog);
        assertThatThrownBy(() -> CATALOG.with(
                        CatalogDocument.builder().addIndicators(index).build()))
                .isInstanceOf(CatalogEntryException.class)
                .hasMessageStartingWith("indicators[0]: ")
                .hasMessageContaining("X.SHARE");
    }

    @Test
    void measure_underTheCodeOfAnIndicatorMustHaveItsUnit() {
        CatalogDocument document = CatalogDocument.builder()
                .addMeasures(measure("X.RATE"))
                .addAllMeasures(DOCUMENT.measures())
                .addIndicators(FROM_60)
                .build();
        assertThatThrownBy(() -> Catalog.of(document))
                .hasMessage("indicators[0]: Unit of measure X.RATE must convert to '%', that of the indicator: '人'");
    }

    @Test
    void target_mustNameAnIndicatorOfTheCatalog() {
        CatalogDocument edition = CatalogDocument.builder()
                .addTargets(target("70", "50%").build())
                .build();
        assertThatThrownBy(() -> CATALOG.with(edition))
                .hasMessage("targets[0]: Indicator must be in the catalog: 'X.RATE', edition '70'");
        CatalogDocument code = CatalogDocument.builder()
                .addTargets(TargetEntry.builder()
                        .indicator(code("X.OTHER"))
                        .criterion(Criterion.none())
                        .build())
                .build();
        assertThatThrownBy(() -> CATALOG.with(code))
                .hasMessage("targets[0]: Indicator must be in the catalog: 'X.OTHER'");
        CatalogDocument unit = CatalogDocument.builder()
                .addTargets(target("60", "50人").build())
                .build();
        assertThatThrownBy(() -> CATALOG.with(unit)).hasMessage("targets[0]: Units differ: 人/%");
    }

    @Test
    void entries_areTheTargetsAgain() {
        Target target = CATALOG.targets().get(1);
        TargetEntry entry = TargetEntry.of(target);
        assertThat(entry.on(FROM_65)).isEqualTo(target);
        assertThatThrownBy(() -> entry.on(FROM_60)).hasMessage("Edition of X.RATE must be '60': '65'");
        Indicator other =
                Indicator.builder().from(FROM_65).code(code("X.OTHER")).build();
        assertThatThrownBy(() -> entry.on(other)).hasMessage("Indicator must be 'X.RATE': 'X.OTHER'");
    }

    @Test
    void equality_countsAllEntries() {
        new EqualsTester()
                .addEqualityGroup(CATALOG, Catalog.of(DOCUMENT), SerializableTester.reserialize(CATALOG))
                .addEqualityGroup(Catalog.empty())
                .addEqualityGroup(CATALOG.verified())
                .addEqualityGroup(CATALOG.ofDocument("某规范"))
                .addEqualityGroup(DOCUMENT, SerializableTester.reserialize(DOCUMENT))
                .testEquals();
        assertThat(CATALOG).hasToString("[X.RATE]");
    }
}
