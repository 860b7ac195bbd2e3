// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.code;
import static org.communitywork.indicators.Samples.observations;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.Basis;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalog that comes along, held to the list of codes that it was made for and to rules that all of it obeys. */
class StandardCatalogTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final String UNVERIFIED = "未核对:";

    /** Every indicator of the list is in the catalog, perhaps under another code, or there is a reason why not. */
    @ParameterizedTest
    @CsvFileSource(resources = "codes.csv", useHeadersInDisplayName = true)
    void everyCode_isInTheCatalogOrSaysWhyNot(String listed, String verified, String inCatalogAs, String reason) {
        if (inCatalogAs == null && reason != null) {
            assertThat(CATALOG.find(code(listed))).isEmpty();
            return;
        }
        String found = inCatalogAs == null ? listed : inCatalogAs;
        assertThat(CATALOG.editions(code(found)))
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(indicator.isVerified()).isEqualTo(verified.equals("yes")));
        assertThat(reason == null).as("another code needs a reason").isEqualTo(found.equals(listed));
    }

    @Test
    void theCatalog_hasNothingBeyondTheList() throws IOException {
        List<String> lines = Resources.readLines(
                Resources.getResource(StandardCatalogTest.class, "codes.csv"), StandardCharsets.UTF_8);
        List<List<String>> rows = lines.stream()
                .skip(1)
                .map(line -> Splitter.on(',').splitToList(line))
                .toList();
        assertThat(rows).hasSize(202);
        ImmutableSet<String> expected = rows.stream()
                .map(row -> row.get(2).isEmpty() ? row.get(0) : row.get(2))
                .collect(toImmutableSet());
        assertThat(expected)
                .containsAll(CATALOG.indicators().stream()
                        .map(indicator -> indicator.code().toString())
                        .toList());
        // The rest is not calculable: two totals whose weights were not seen, and a quotient of growth rates.
        assertThat(expected)
                .hasSize(202)
                .filteredOn(code -> CATALOG.find(code(code)).isEmpty())
                .containsExactlyInAnyOrder("CIV.EVAL_SCORE", "CIV.PUBLIC_CIVILITY_INDEX", "SDG.11_3_1");
    }

    @Test
    void theCatalog_survivesItsOwnJson() {
        String json = IndicatorsJson.STANDARD.writeCatalog(CATALOG);
        assertThat(IndicatorsJson.STANDARD.readCatalog(json)).isEqualTo(CATALOG);
    }

    @Test
    void formulas_areTheInverseOfTheirText() {
        assertThat(CATALOG.indicators())
                .extracting(Indicator::formula)
                .allSatisfy(
                        formula -> assertThat(Formula.parse(formula.toString())).isEqualTo(formula));
    }

    @Test
    void measures_areAllUsed() {
        ImmutableSet<MeasureCode> used = CATALOG.indicators().stream()
                .flatMap(indicator -> indicator.formula().operands().stream())
                .map(Operand::measure)
                .collect(toImmutableSet());
        assertThat(CATALOG.document().measures())
                .extracting(Measure::code)
                .allSatisfy(code -> assertThat(used).contains(code));
    }

    @Test
    void measures_ofOneNameAndUnitAreOne() {
        ImmutableListMultimap<String, MeasureCode> byName = CATALOG.measures().measures().stream()
                .collect(toImmutableListMultimap(measure -> measure.name() + " " + measure.unit(), Measure::code));
        assertThat(byName.asMap())
                .allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
        ImmutableListMultimap<String, MeasureCode> byEnglishName = CATALOG.measures().measures().stream()
                .collect(toImmutableListMultimap(
                        measure -> measure.englishName() + " " + measure.unit(), Measure::code));
        assertThat(byEnglishName.asMap())
                .allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
    }

    @Test
    void ratios_areOfWhatTheirKindSays() {
        assertThat(CATALOG.indicators())
                .allSatisfy(indicator -> assertThat(
                                indicator.formula().denominator().isConstant())
                        .as("%s", indicator.code())
                        .isEqualTo(indicator.kind() == IndicatorKind.COUNT));
        assertThat(CATALOG.indicators())
                .filteredOn(indicator -> indicator.kind() == IndicatorKind.COUNT)
                .allSatisfy(indicator -> assertThat(indicator.formula())
                        .hasToString(indicator.code().toString()));
    }

    @Test
    void surveys_areSamples() {
        assertThat(CATALOG.indicators())
                .filteredOn(indicator -> indicator.formula().operands().stream()
                        .anyMatch(operand -> operand.measure().toString().contains("RESPONDENTS")))
                .hasSize(10)
                .allSatisfy(indicator -> assertThat(indicator.basis()).contains(Basis.SAMPLE));
        assertThat(CATALOG.indicators())
                .allSatisfy(indicator -> assertThat(indicator.basis()).isPresent());
    }

    @Test
    void definitions_thatWereNotVerifiedSaySo() {
        assertThat(CATALOG.indicators())
                .allSatisfy(indicator -> assertThat(
                                indicator.description().orElse("").startsWith(UNVERIFIED))
                        .as("%s", indicator.code())
                        .isEqualTo(!indicator.isVerified()));
        assertThat(CATALOG.indicators())
                .filteredOn(Indicator::isVerified)
                .as("a definition is verified by a document, or its name says it all")
                .allSatisfy(indicator -> assertThat(indicator.document().isPresent()
                                || indicator.description().orElse("").startsWith("名称即"))
                        .as("%s", indicator.code())
                        .isTrue());
    }

    @Test
    void targets_nameTheirAuthorityAndAreNoIllustrations() {
        assertThat(CATALOG.targets()).hasSizeGreaterThan(150).allSatisfy(target -> {
            assertThat(target.document()).isPresent();
            assertThat(target.isIllustration()).isFalse();
            assertThat(target.source()).isEmpty();
        });
        assertThat(ImmutableSet.copyOf(CATALOG.targets())).hasSameSizeAs(CATALOG.targets());
    }

    /** A level that a report states is no target: these have a reported level in their source and no goal. */
    @ParameterizedTest
    @CsvSource({
        "EDU.HEALTH_AWARENESS", "MED.COOP_POLICY_AWARENESS_STAFF", "MED.COOP_SATISFACTION", "ELD.ARCHIVE_RATE",
        "DIS.TB_REFERRAL_RATE", "DIS.AIDS_AWARENESS_ADULT", "DIS.CHRONIC_AWARENESS", "CIV.MOBILIZATION_RATE",
        "CIV.PARTICIPATION_RATE", "INF.ROAD_HARDENED_RATE", "INF.TAP_WATER_COVERAGE", "INF.TOILET_IMPROVED_RATE",
        "WEL.RURAL_PENSION_COVERAGE", "SAF.CRIMINAL_ALERT_YOY", "SAF.ORDER_ALERT_YOY", "SAF.DISPUTE_SUCCESS_RATE",
        "SAF.PETITION_CASES", "SAF.SECURITY_FEELING", "CIV.MISCONDUCT_RATE"
    })
    void levels_thatSomebodyReportedAreNoTargets(String code) {
        assertThat(CATALOG.find(code(code))).isPresent();
        assertThat(CATALOG.targets(code(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # A definition or target never counts in another place or year.
                    PHS.SMI_STABLE_RATE     | 2012 | ''            | 1          |
                    PHS.SMI_STABLE_RATE     | 2018 | ''            |            |
                    PHS.INFECT_TIMELY_RATE  | 2012 | ''            | 登记病例   |
                    PHS.INFECT_TIMELY_RATE  | 2019 | ''            | 报告病例   |
                    PHS.ELDER_MANAGED_RATE  | 2010 | ''            |            |
                    PHS.FAMDOC_SIGN_RATE    | 2023 | 浙江省杭州市   | 1          | 浙卫发〔2023〕10号
                    PHS.FAMDOC_SIGN_RATE    | 2024 | 浙江省杭州市   | 1          |
                    PHS.FAMDOC_SIGN_RATE    | 2023 | 江苏省        | 1          |
                    HC.GREEN_COVERAGE       | 2012 | ''            | 1          | 国家卫生城市标准(2014版以前)
                    HC.GREEN_COVERAGE       | 2016 | ''            | 1          | 国家卫生城市标准(2014版)
                    HC.GREEN_COVERAGE       | 2024 | ''            | 1          | 国家卫生城市标准(2021版)
                    VEC.FLY_ROOM_RATE       | 2011 | ''            | 1          | 全国爱卫会除四害旧标准
                    SVC.WORKERS_PER_10K     | 2024 | 湖北省武汉市   | 1          | 湖北省城乡社区服务体系建设规划
                    SVC.WORKERS_PER_10K     | 2024 | 北京市        | 1          |
                    SVC.LICENSED_WORKER_SHARE | 2024 | 北京市      |            |
                    """)
    void on_picksTheEditionAndItsTarget(String code, int year, String place, String edition, String authority) {
        Catalog inForce = CATALOG.on(ReportingPeriod.ofYear(year), place);
        assertThat(inForce.find(code(code)).map(Indicator::edition).orElse(null))
                .isEqualTo(edition);
        ImmutableList<String> authorities = inForce.targets(code(code)).stream()
                .flatMap(target -> target.document().stream())
                .collect(toImmutableList());
        assertThat(authorities.isEmpty() ? null : authorities.get(0)).isEqualTo(authority);
    }

    @Test
    void explanations_sayWhatWasNotVerified() {
        Target target = CATALOG.targets(code("DIS.TB_TOTAL_ARRIVED_RATE")).get(0);
        TargetCheck check = target.check(
                observations(
                        "DIS.TB_REFERRAL_ARRIVED = 904人",
                        "DIS.TB_TRACE_ARRIVED = 498人",
                        "DIS.TB_DUE_FOR_REFERRAL = 1479人"),
                Samples.SUBJECT,
                Samples.YEAR);
        assertThat(check.explanation().text(Language.ENGLISH))
                .contains("94.8%")
                .contains("Authority: 全国结核病防治规划 (the limit was not checked against it)");
        assertThat(check.explanation().text(Language.CHINESE))
                .contains("目标值未与原文核对")
                .contains("指标口径未与文件核对:通行口径(未注明文件)");
    }

    @Test
    void explanations_ofAllUnverifiedDefinitionsSaySo() {
        assertThat(CATALOG.indicators()).allSatisfy(indicator -> {
            Calculation calculation = Calculator.STANDARD.calculate(
                    indicator, observations(), Samples.SUBJECT, ReportingPeriod.ofYear(2020));
            assertThat(calculation.explanation().text(Language.CHINESE).contains("指标口径未与文件核对"))
                    .as("%s", indicator.id())
                    .isEqualTo(!indicator.isVerified());
        });
    }

    @Test
    void statedLevels_ofAnyIndicatorAreKnown() {
        assertThat(CATALOG.measures().get(code("DIS.TB_REFERRAL_RATE")).kind()).isEqualTo(MeasureKind.LEVEL);
        assertThat(Calculator.STANDARD
                        .calculateOrStated(
                                CATALOG.get(code("DIS.TB_REFERRAL_RATE")),
                                observations("DIS.TB_REFERRAL_RATE = 98.2%"),
                                Samples.SUBJECT,
                                Samples.YEAR)
                        .shown(Language.CHINESE))
                .isEqualTo("98.2%");
    }

    /** As the README has it. */
    @Test
    void readme_example() {
        String json = """
                {"indicators": [{"code": "X.SIGNED_SHARE", "name": "重点人群占签约人数比重", "englishName": "Key groups among those signed",
                                 "kind": "SHARE", "formula": "PHS.FAMDOC_KEY_SIGNED / PHS.FAMDOC_SIGNED"}],
                 "targets": [{"indicator": "X.SIGNED_SHARE", "criterion": {"kind": "atLeast", "limit": "20%"}}]}
                """;
        Catalog catalog = Catalog.standard().on(ReportingPeriod.ofYear(2023), "浙江省杭州市");
        Indicator signed = catalog.get(MeasureCode.parse("PHS.FAMDOC_SIGN_RATE")); // FAMDOC_SIGNED / SERVICE_POPULATION
        Target goal = catalog.targets(signed.code()).get(0); // at least 42%, by 浙卫发〔2023〕10号
        Catalog mine = IndicatorsJson.STANDARD.readCatalog(json, catalog); // a file of your own on top
        assertThat(signed.formula()).hasToString("PHS.FAMDOC_SIGNED / PHS.SERVICE_POPULATION");
        assertThat(goal.criterion()).isEqualTo(Criterion.atLeast("42%"));
        assertThat(goal.document()).contains("浙卫发〔2023〕10号");
        assertThat(mine.targets(MeasureCode.parse("X.SIGNED_SHARE"))).hasSize(1);
    }
}
