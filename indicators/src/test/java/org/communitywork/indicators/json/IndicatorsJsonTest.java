// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Suppressed;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsJsonTest {
    private static final IndicatorsJson JSON = IndicatorsJson.STANDARD;
    private static final ObjectMapper TREES = new ObjectMapper();

    @Test
    void indicators_areReadAsWritten() throws IOException {
        String text = JSON.writeIndicators(Samples.TABLE);
        assertThat(JSON.readIndicators(text)).isEqualTo(Samples.TABLE);
        assertThat(JSON.readIndicators(stream(text))).isEqualTo(Samples.TABLE);
    }

    @Test
    void readIndicators_isStrict() {
        assertThatThrownBy(() -> JSON.readIndicators("[{\"code\":\"A.B\",\"weight\":1}]"))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("weight");
    }

    @Test
    void publishedTables_areWrittenWithoutWithheldCounts() throws IOException {
        JsonNode table = TREES.readTree(JSON.write(Samples.published()));
        assertThat(table).isEqualTo(TREES.readTree("""
            {"columns": [{"zh": "儿童", "en": "children"}, {"zh": "老人", "en": "elderly"}],
             "rows": [
              {"label": {"zh": "东街", "en": "East"},
               "cells": [{"status": "SUPPRESSED"}, {"status": "NOT_REPORTED"}]},
              {"label": {"zh": "西街", "en": "West"},
               "cells": [{"status": "SUPPRESSED"}, {"status": "SHOWN", "count": 35}]},
              {"label": {"zh": "合计", "en": "Total"},
               "cells": [{"status": "SHOWN", "count": 15}, {"status": "SHOWN", "count": 35}]}]}\
            """));
    }

    @Test
    void targets_areReadAsWritten() throws IOException {
        String text = JSON.writeTargets(Samples.targets());
        assertThat(JSON.readTargets(text, Samples.TABLE)).isEqualTo(Samples.targets());
        assertThat(JSON.readTargets(stream(text), Samples.TABLE)).isEqualTo(Samples.targets());
        assertThat(JSON.readTargets(stream("\uFEFF" + text), Samples.TABLE)).isEqualTo(Samples.targets());
    }

    @Test
    void readTargets_needsLittle() {
        ImmutableList<Target> targets = JSON.readTargets(
                "[{\"indicator\":\"POP.FEMALE_SHARE\",\"criterion\":{\"kind\":\"atLeast\",\"limit\":\"40.0%\"}}]",
                Samples.TABLE);
        assertThat(targets).hasSize(1);
        Target target = targets.get(0);
        assertThat(target.indicator()).isEqualTo(Samples.FEMALE_SHARE);
        assertThat(target.criterion()).isEqualTo(Criterion.atLeast("40.0%"));
        assertThat(target.comparison()).isEqualTo(LimitComparison.FULL_VALUE);
        assertThat(target.isIllustration()).isFalse();
        assertThat(target.document()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\"indicator\":\"POP.OTHER\", $[1], Indicator must be defined",
                "|\"indicator\":\"POP.MARRIED_RATE\",\"edition\":\"1\"|, $[1], Edition of POP.MARRIED_RATE must be '2'",
                "\"indicator\":\"ENV.TURNOUT\", $[1], Units differ",
            })
    void readTargets_saysWhichTargetDoesNotFit(String indicator, String path, String reason) {
        String fitting = "{\"indicator\":\"POP.FEMALE_SHARE\",\"criterion\":{\"kind\":\"none\"}}";
        String text = "[\n  " + fitting + ",\n  {" + indicator
                + ",\n   \"criterion\":{\"kind\":\"atLeast\",\"limit\":\"80%\"}},\n  " + fitting + "\n]";
        assertThatThrownBy(() -> JSON.readTargets(text, Samples.TABLE))
                .isInstanceOfSatisfying(JsonReadException.class, refusal -> {
                    assertThat(refusal.path()).isEqualTo(path);
                    assertThat(refusal.line())
                            .as("the line on which the target ends")
                            .isEqualTo(4);
                    assertThat(refusal.reason()).startsWith(reason);
                });
        assertThatThrownBy(() -> JSON.readTargets(stream("\uFEFF" + text), Samples.TABLE))
                .isInstanceOf(JsonReadException.class)
                .hasMessageStartingWith("$[1] (line 4)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'kind':'atLeast'}                                      | Required properties must be there: [limit]",
                "{'kind':'atLeast','limit':'约80%'}                      | Cannot read '约80%' at 0: expected one exact number",
                "{'kind':'atLeast','limit':80}                           | Value must be a string, not a number",
                "{'kind':'atLeast','limit':'80%','weight':'1'}           | Property must be one of [limit]: 'weight'",
                "{'kind':'some'}                                         | Value must be one of [against, atLeast,",
                "{}                                                      | Required properties must be there: [kind]",
                "{'kind':'within','lower':'60%'}                         | Required properties must be there: [upper]",
                "{'kind':'within','lower':'60%','upper':'40%'}           | Upper limit must not be below the lower one",
                "{'kind':'improve'}                                      | Required properties must be there: [reference]",
                "{'kind':'improve','reference':{}}                       | Reference must have another subject",
                "{'kind':'improve','reference':'last year'}              | Value must be an object, not a string",
                "{'kind':'improve','reference':{'years':1,'months':1}}   | Property must be one of",
                "{'kind':'improveBy','by':'0%','reference':{'years':1}}  | Improvement must be above zero",
                "{'kind':'against','relation':'NEAR','reference':{'years':1}} | Value must be one of [AT_LEAST,",
                // the indicator has no direction
                "{'kind':'maintain','reference':{'years':1}}             | Indicator must have a direction",
                "['atLeast',{'limit':'80%'}]                             | Value must be an object, not an array",
                "['none']                                                | Value must be an object, not an array",
                "null                                                    | Value must not be null",
                "'80%'                                                   | Value must be an object, not a string",
            })
    void readTargets_isStrict(String criterion, String reason) {
        String text = "[{'indicator':'POP.FEMALE_SHARE','criterion':" + criterion.trim() + "}]";
        assertThatThrownBy(() -> JSON.readTargets(text.replace('\'', '"'), Samples.TABLE))
                .isInstanceOf(JsonReadException.class)
                .hasMessageStartingWith("$[0]")
                .hasMessageContaining(": " + reason);
    }

    @Test
    void gradeStandards_areReadAsWritten() {
        String text = JSON.writeGradeStandards(Samples.gradeStandards());
        assertThat(JSON.readGradeStandards(text, Samples.TABLE)).isEqualTo(Samples.gradeStandards());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "'indicator':'POP.OTHER'; '1%'; $[0]; Indicator must be defined",
                "'indicator':'POP.MARRIED_RATE','edition':'1'; '1%'; $[0]; Edition of POP.MARRIED_RATE must be '2'",
                "'indicator':'ENV.TURNOUT'; '1%'; $[0]; Units differ",
                "'indicator':'POP.FEMALE_SHARE'; '2%'; $[0].indicators[0].bands; Grades 'A' and 'B' must leave no hole",
            })
    void readGradeStandards_saysWhatDoesNotFit(String indicator, String from, String path, String reason) {
        String text = ("[{'name':'等级','englishName':'Grade','indicators':[{" + indicator
                        + ",'bands':[{'grade':'A','atMost':'1%'},{'grade':'B','moreThan':" + from + "}]}]}]")
                .replace('\'', '"');
        assertThatThrownBy(() -> JSON.readGradeStandards(text, Samples.TABLE))
                .isInstanceOfSatisfying(JsonReadException.class, refusal -> {
                    assertThat(refusal.path()).isEqualTo(path);
                    assertThat(refusal.getMessage()).contains(reason);
                });
    }

    @Test
    void write_givesGradesAndCounts() throws IOException {
        JsonNode results = TREES.readTree(JSON.write(Samples.results()));
        JsonNode grade = results.get("gradeChecks").get(0);
        // 45.6 % is between 45 and 50, and 46 when rounded
        assertThat(grade.get("grades")).hasToString("[\"B\"]");
        assertThat(grade.get("methodsDisagree").asBoolean()).isFalse();
        assertRange(
                grade.get("parts").get(0).get("calculation").get("value"), "64900/1423", true, "64900/1423", true, "%");
        // the married rate has no figures, and of 600 or more turnouts nothing but C can be excluded
        assertThat(results.get("gradeChecks").get(1).get("grades")).hasToString("[\"A\",\"B\",\"C\"]");
        JsonNode rooms = results.get("compositionChecks").get(0).get("classes").get(0);
        assertThat(rooms.get("required").asInt()).isEqualTo(6);
        assertThat(rooms.get("present").get("lower").asText()).isEqualTo("5");
        assertThat(rooms.get("present").has("upper")).isFalse();
        assertRange(rooms.get("missing"), "0", true, "1", true, "");
        JsonNode combined = results.get("combinedChecks").get(0);
        assertThat(combined.get("verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(combined.get("counts").get(0)).hasToString("{\"outcome\":\"MET\",\"number\":1}");
        assertThat(combined.get("open").get(0).get("zh").asText()).isEqualTo("六室三站");
    }

    @Test
    void of_knowsOtherUnits() {
        Unit lamp = Unit.count("盏灯", "lamp");
        IndicatorsJson json =
                IndicatorsJson.of(CommunityJson.withUnits(Units.standard().with(lamp)));
        assertThat(json.readIndicators(json.writeIndicators(Samples.TABLE))).isEqualTo(Samples.TABLE);
    }

    /** 2596 / 5692 = 649 / 1423 (both by 4), times 100 is 64900 / 1423, which is 45.6 rounded. */
    @Test
    void write_givesExactNumbers() throws IOException {
        JsonNode form = calculation(Samples.femaleShare("2596人", "5692人"));
        assertThat(form.get("kind").asText()).isEqualTo("CALCULATED");
        assertThat(form.get("indicator").asText()).isEqualTo("POP.FEMALE_SHARE");
        assertThat(form.get("edition").asText()).isEqualTo("1");
        assertThat(form.get("origin").asText()).isEqualTo("COMPUTED");
        assertThat(form.get("shown").get("zh").asText()).isEqualTo("45.6%");
        assertThat(form.get("name").get("en").asText()).isEqualTo("Female share of population");
        assertRange(form.get("value"), "64900/1423", true, "64900/1423", true, "%");
        assertRange(form.get("numerator"), "2596", true, "2596", true, "人");
        assertRange(form.get("denominator"), "5692", true, "5692", true, "人");
        assertThat(form.get("maybeUndefined").asBoolean()).isFalse();
        assertThat(form.get("inputs")).hasSize(2);
        assertThat(form.get("inputs")
                        .get(0)
                        .get("statements")
                        .get(0)
                        .get("source")
                        .asText())
                .isEqualTo("S3:引言");
        assertThat(form.get("explanation").get("zh").size())
                .isEqualTo(form.get("explanation").get("en").size())
                .isPositive();
        assertThat(form.has("raw")).isFalse();
        assertThat(form.has("missing")).isFalse();
    }

    /** (2000, 3000) / (5000, 6000) lies between 2000 / 6000 and 3000 / 5000. */
    @Test
    void write_givesBothEndsOfARange() throws IOException {
        JsonNode form = calculation(Samples.femaleShare("2000多人", "5000多人"));
        assertRange(form.get("value"), "100/3", false, "60", false, "%");
        assertRange(form.get("numerator"), "2000", false, "3000", false, "人");
    }

    @Test
    void write_leavesOutAnEndThatIsNotThere() throws IOException {
        JsonNode value = calculation(Samples.calculate(Samples.TURNOUT, Samples.figure("ENV.PERSON_TIMES", "600人次以上")))
                .get("value");
        assertThat(value.get("lower").asText()).isEqualTo("600");
        assertThat(value.get("lowerClosed").asBoolean()).isTrue();
        assertThat(value.has("upper")).isFalse();
        assertThat(value.get("upperClosed").asBoolean()).isFalse();
    }

    @Test
    void write_givesTheReasonsForNoValue() throws IOException {
        JsonNode unknown = calculation(Samples.femaleShare("2596人", "若干人"));
        assertThat(unknown.get("kind").asText()).isEqualTo("INCOMPLETE");
        assertThat(unknown.get("missing").get(0).get("operand").asText()).isEqualTo("POP.TOTAL");
        assertThat(unknown.get("missing").get(0).get("reason").asText()).isEqualTo("UNKNOWN");
        assertThat(unknown.has("value")).isFalse();
        assertThat(calculation(Samples.femaleShare("0人", "0人")).get("kind").asText())
                .isEqualTo("UNDEFINED");
    }

    @Test
    void write_saysWhyAnOutcomeDoesNotApplyOrIsWithheld() throws IOException {
        JsonNode scope = calculation(Samples.notApplicable());
        assertThat(scope.get("kind").asText()).isEqualTo("NOT_APPLICABLE");
        assertThat(scope.get("notApplicable").asText()).isEqualTo("OUT_OF_SCOPE");
        assertThat(scope.get("reason").get("en").asText()).isEqualTo("no such work");
        JsonNode withheld =
                calculation(Suppressed.of(Samples.femaleShare("2596人", "5692人"), new Bilingual("按规定", "by the rules")));
        assertThat(withheld.get("kind").asText()).isEqualTo("SUPPRESSED");
        assertThat(withheld.get("reason").get("zh").asText()).isEqualTo("按规定");
        assertThat(withheld.has("inputs")).isFalse();
        assertThat(withheld.toString()).doesNotContain("2596", "5692", "45.6", "S3");
    }

    @Test
    void write_nestsComponentsAndTellsTheRolesOfTheirInputs() throws IOException {
        JsonNode index = calculation(Samples.index());
        assertRange(index.get("value"), "50", true, "50", true, "%");
        assertThat(index.get("inputs").get(1).has("statements")).isFalse();
        JsonNode share = index.get("components").get(1);
        assertThat(share.get("indicator").asText()).isEqualTo("POP.MARRIED_SHARE");
        assertRange(share.get("numerator"), "55", true, "55", true, "人");
        assertRange(share.get("denominator"), "110", true, "110", true, "人");
        assertThat(share.get("inputs").findValuesAsText("operand"))
                .containsExactly("POP.CHILDREN", "POP.MARRIED", "POP.MARRIED.ELSEWHERE", "POP.TOTAL", "POP.UNASKED");
        assertThat(share.get("inputs").get(0).get("roles").get(0).asText()).isEqualTo("DENOMINATOR_EXCLUSION");
        assertThat(share.has("components")).isFalse();
    }

    /** 6000 of 5000 would be 120 %, and stays so. */
    @Test
    void write_keepsAContradictionAsItIs() throws IOException {
        JsonNode form = calculation(Samples.femaleShare("6000人", "5000人"));
        assertThat(form.get("kind").asText()).isEqualTo("CONTRADICTORY");
        assertRange(form.get("raw"), "120", true, "120", true, "%");
        assertThat(form.get("contradiction").get("zh").asText()).isNotBlank();
        assertThat(form.get("contradiction").get("en").asText()).isNotBlank();
    }

    /** The margin of 64900/1423 to 40 is 7980/1423 percentage points. */
    @Test
    void write_givesVerdictAndMargin() throws IOException {
        Results results = Results.builder()
                .addTargetCheck(
                        Target.atLeast(Samples.FEMALE_SHARE, "40%").check(Samples.femaleShare("2596人", "5692人")))
                .build();
        JsonNode check = TREES.readTree(JSON.write(results)).get("targetChecks").get(0);
        assertThat(check.get("verdict").asText()).isEqualTo("MET");
        assertThat(check.get("outcome").asText()).isEqualTo("MET");
        assertThat(check.get("otherMethodVerdict").asText()).isEqualTo("MET");
        assertThat(check.get("methodsDisagree").asBoolean()).isFalse();
        assertThat(check.get("margin").get("lower").asText()).isEqualTo("7980/1423");
        assertThat(check.get("target").get("criterion").get("limit").asText()).isEqualTo("40%");
        assertThat(check.get("target").has("illustration")).isFalse();
        assertThat(check.get("criterion").get("zh").asText()).contains("40%");
        assertThat(check.get("calculation").get("kind").asText()).isEqualTo("CALCULATED");
        assertThat(check.get("explanation").get("en")).isNotEmpty();
    }

    @Test
    void write_givesTheReferenceBesideTheValue() throws IOException {
        JsonNode checks = TREES.readTree(JSON.write(Samples.results())).get("targetChecks");
        JsonNode check = checks.get(checks.size() - 1);
        assertThat(check.get("calculation").get("indicator").asText()).isEqualTo("POP.FEMALE_SHARE");
        assertThat(check.get("reference").get("indicator").asText()).isEqualTo("POP.MARRIED_RATE");
        // 1200/2596 = 300/649, times 100
        assertRange(check.get("reference").get("value"), "30000/649", true, "30000/649", true, "%");
        assertThat(check.get("criterion").get("en").asText()).isEqualTo("at most POP.MARRIED_RATE");
        // 64900/1423 is below 30000/649
        assertThat(check.get("outcome").asText()).isEqualTo("MET");
        assertThat(checks.get(0).has("reference")).isFalse();
    }

    @Test
    void write_givesChecksAndFindings() throws IOException {
        JsonNode tree = TREES.readTree(JSON.write(Samples.results()));
        JsonNode check = tree.get("consistencyChecks").get(0);
        assertThat(check.get("rule").asText()).isEqualTo("PARTS_AGAINST_WHOLE");
        assertThat(check.get("outcome").asText()).isEqualTo("HOLDS");
        assertThat(check.get("arithmetic").asText()).isEqualTo("2596 ≤ 5692");
        assertThat(check.get("sources").get(0).asText()).isEqualTo("S3:引言");
        assertThat(check.get("message").get("zh").asText()).isEqualTo("一");
        JsonNode finding = tree.get("findings").get(0);
        assertThat(finding.get("severity").asText()).isEqualTo("INFO");
        assertThat(finding.has("arithmetic")).isFalse();
        assertThat(finding.get("message").get("en").asText()).isEqualTo("二");
    }

    @Test
    void results_areValues() {
        assertThat(SerializableTester.reserialize(Samples.results())).isEqualTo(Samples.results());
        assertThat(JSON.write(Results.builder().build()).strip()).isEqualTo("{ }");
    }

    private static JsonNode calculation(Calculation calculation) throws IOException {
        Results results = Results.builder().addCalculation(calculation).build();
        return TREES.readTree(JSON.write(results)).get("calculations").get(0);
    }

    private static void assertRange(
            JsonNode form, String lower, boolean lowerClosed, String upper, boolean upperClosed, String unit) {
        assertThat(form.get("lower").asText()).isEqualTo(lower);
        assertThat(form.get("lowerClosed").asBoolean()).isEqualTo(lowerClosed);
        assertThat(form.get("upper").asText()).isEqualTo(upper);
        assertThat(form.get("upperClosed").asBoolean()).isEqualTo(upperClosed);
        assertThat(form.get("unit").asText()).isEqualTo(unit);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
