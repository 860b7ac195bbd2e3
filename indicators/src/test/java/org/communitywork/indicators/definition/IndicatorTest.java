// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.report.Basis;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new GuavaModule(), new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .build();

    @Test
    void proportion_hasDefaults() {
        assertThat(CHECK_UPS.scale()).isEqualTo(Scale.PERCENT);
        assertThat(CHECK_UPS.direction()).isEqualTo(Direction.NEUTRAL);
        assertThat(CHECK_UPS.edition()).isEqualTo("1");
        assertThat(CHECK_UPS.decimals()).isEqualTo(1);
        assertThat(CHECK_UPS.isVerified()).isFalse();
        assertThat(CHECK_UPS.name()).isEqualTo(new Bilingual("体检率", "Check-up rate"));
    }

    @Test
    void factories_setKindFormulaAndScale() {
        Indicator change =
                Indicator.change("X.GROWTH", "X.A").name("增长率", "Growth").build();
        assertThat(change.formula()).hasToString("(X.A - X.A[-1y]) / X.A[-1y]");
        assertThat(change.scale()).isEqualTo(Scale.PERCENT);
        Indicator points = Indicator.changeInPoints("X.POINTS", "X.RATE")
                .name("提高百分点", "Points")
                .build();
        assertThat(points.formula()).hasToString("X.RATE - X.RATE[-1y]");
        assertThat(points.scale()).isEqualTo(Scale.PERCENTAGE_POINTS);
        Indicator count =
                Indicator.count("X.COUNT", "X.A", "人").name("人数", "Persons").build();
        assertThat(count.formula()).hasToString("X.A");
        assertThat(count.decimals()).isZero();
        Indicator ratio = Indicator.ratio("X.RATIO")
                .name("比", "Ratio")
                .formula("X.A / X.B")
                .build();
        assertThat(ratio.scale()).isEqualTo(Scale.ONE);
        assertThat(Indicator.share("X.S")
                        .name("比重", "Share")
                        .formula("X.A / X.B")
                        .build()
                        .kind()
                        .partWithinWhole())
                .isTrue();
        assertThat(ratio.kind().partWithinWhole()).isFalse();
        assertThat(Indicator.density("X.D", "人/平方公里")
                        .name("密度", "Density")
                        .formula("X.A / X.B")
                        .build()
                        .kind())
                .isEqualTo(IndicatorKind.DENSITY);
        assertThat(Indicator.perCapita("X.P", "元/人")
                        .name("人均", "Per head")
                        .formula("X.A / X.B")
                        .build()
                        .kind())
                .isEqualTo(IndicatorKind.PER_CAPITA);
        assertThat(Indicator.mean("X.M", "人/户")
                        .name("户均", "Mean")
                        .formula("X.A / X.B")
                        .build()
                        .kind())
                .isEqualTo(IndicatorKind.MEAN);
    }

    @Test
    void build_refusesWhatIsNoDefinition() {
        assertThatThrownBy(() -> Indicator.of(IndicatorKind.DENSITY, "X.D")
                        .name("密度", "Density")
                        .formula("X.A / X.B")
                        .build())
                .hasMessage("Scale of a density must be set: 'X.D'");
        assertThatThrownBy(() -> builder().formula("2 / X.B").build())
                .hasMessage("Numerator of X.I must have an operand: '2'");
        assertThatThrownBy(() -> builder().formula("X.A").decimals(21).build())
                .hasMessage("Decimals of X.I must be from 0 to 20: '21'");
        assertThatThrownBy(() -> builder().formula("X.A").decimals(-1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().formula("X.A").edition(" ").build())
                .hasMessage("Edition of X.I must not be blank");
        assertThatThrownBy(() -> builder().formula("X.A").name(" ", "x").build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void decimals_areFromNoneToTwenty() {
        assertThat(builder().formula("X.A").build().decimals()).isEqualTo(1);
        assertThat(builder().formula("X.A").decimals(0).build().decimals()).isZero();
        assertThat(builder().formula("X.A").decimals(20).build().decimals()).isEqualTo(20);
    }

    @Test
    void unverifiedDocument_isTheOneThatNobodyChecked() {
        assertThat(CHECK_UPS.unverifiedDocument()).isEmpty();
        Indicator documented =
                Indicator.builder().from(CHECK_UPS).document("某办法").build();
        assertThat(documented.unverifiedDocument()).contains("某办法");
        assertThat(Indicator.builder().from(documented).isVerified(true).build().unverifiedDocument())
                .isEmpty();
    }

    private static Indicator.Builder builder() {
        return Indicator.ratio("X.I").name("比", "Ratio");
    }

    @Test
    void json_isFlatAndReadsBack() throws Exception {
        Indicator full = Indicator.builder()
                .from(CHECK_UPS)
                .edition("2010")
                .direction(Direction.HIGHER_IS_BETTER)
                .decimals(0)
                .topic("老人")
                .basis(Basis.CENSUS)
                .isVerified(true)
                .build();
        String json = MAPPER.writeValueAsString(full);
        assertThat(json)
                .isEqualTo("{\"code\":\"ELD.CHECKUP_RATE\",\"edition\":\"2010\",\"name\":\"体检率\","
                        + "\"englishName\":\"Check-up rate\",\"kind\":\"PROPORTION\","
                        + "\"formula\":\"ELD.EXAMINED / ELD.DUE\",\"scale\":\"%\",\"direction\":\"HIGHER_IS_BETTER\","
                        + "\"decimals\":0,\"topic\":\"老人\",\"basis\":\"CENSUS\",\"verified\":true}");
        assertThat(MAPPER.readValue(json, Indicator.class)).isEqualTo(full);
        IndicatorTable table = IndicatorTable.of(full);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(table), IndicatorTable.class))
                .isEqualTo(table);
    }

    @Test
    void id_isCodeAndEdition() {
        Indicator later = Indicator.builder().from(CHECK_UPS).edition("2017 草案").build();
        assertThat(CHECK_UPS.id()).hasToString("ELD.CHECKUP_RATE@1");
        assertThat(later.id()).hasToString("ELD.CHECKUP_RATE@2017 草案").isGreaterThan(CHECK_UPS.id());
        assertThat(IndicatorId.parse("ELD.CHECKUP_RATE@2017 草案")).isEqualTo(later.id());
        assertThat(IndicatorId.parse("A@b@c").edition()).isEqualTo("b@c");
        SerializableTester.reserializeAndAssert(later.id());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "A.B, 3, '@' and an edition",
                "A.B@, 4, an edition",
                "@, 1, an edition",
                "@1, 0, a letter",
                "A..B@1, 2, \"a letter, a digit or '_'\"",
            })
    void id_refusesOtherTexts(String text, int index, String expected) {
        assertThatThrownBy(() -> IndicatorId.parse(text)).isInstanceOfSatisfying(TextParseException.class, e -> {
            assertThat(e.index()).isEqualTo(index);
            assertThat(e.expected()).isEqualTo(expected);
        });
    }

    @Test
    void table_findsAndRefusesClashes() {
        Indicator other = builder().formula("X.A / X.B").build();
        IndicatorTable table = IndicatorTable.of(CHECK_UPS, CHECK_UPS).merge(IndicatorTable.of(other));
        assertThat(table.indicators()).containsExactly(CHECK_UPS, other);
        assertThat(table.get(other.code())).isEqualTo(other);
        assertThat(table.find(Samples.code("X.UNKNOWN"))).isEmpty();
        assertThat(table).hasToString("[ELD.CHECKUP_RATE, X.I]");
        assertThatThrownBy(() -> table.get(Samples.code("X.UNKNOWN")))
                .hasMessage("Indicator must be defined: 'X.UNKNOWN'");
        Indicator changed = builder().formula("X.A / X.C").build();
        assertThatThrownBy(() -> table.merge(IndicatorTable.of(changed)))
                .hasMessageStartingWith("Indicators differ for one code: ");
        new EqualsTester()
                .addEqualityGroup(table, IndicatorTable.of(other, CHECK_UPS))
                .addEqualityGroup(IndicatorTable.of(other))
                .testEquals();
        SerializableTester.reserializeAndAssert(table);
    }

    @Test
    void labels_areInBothLanguages() {
        assertThat(IndicatorKind.DENSITY.label(Language.CHINESE)).isEqualTo("密度");
        assertThat(IndicatorKind.DENSITY.label(Language.ENGLISH)).isEqualTo("density");
        assertThat(Direction.LOWER_IS_BETTER.label(Language.CHINESE)).isEqualTo("逆向");
        assertThat(Direction.LOWER_IS_BETTER.englishLabel()).isEqualTo("lower is better");
        assertThat(Ratio.HUNDRED).isEqualTo(Scale.PERCENT.factor());
    }
}
