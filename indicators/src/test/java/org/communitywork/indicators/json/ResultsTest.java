// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final IndicatorsJson JSON = IndicatorsJson.STANDARD;

    private static JsonNode results(String list) throws JsonProcessingException {
        return new ObjectMapper().readTree(JSON.write(ResultSamples.results())).path(list);
    }

    private static void assertRange(JsonNode range, String lower, String upper) {
        assertThat(range.path("lower").asText()).isEqualTo(lower);
        assertThat(range.path("upper").asText()).isEqualTo(upper);
    }

    /**
     * 85% earns the 60 points. Of five ballots three are 好, one is 一般 and one is out, so their mean is from (3 + 2/2) / 5 =
     * 0.8 to (4 + 1/2) / 5 = 0.9, and of 40 points that is 32 to 36. So the total is from 92 to 96, and 95 is in between.
     */
    @Test
    void scorecards_haveTheirRangesAndWhatDecidesThem() throws JsonProcessingException {
        JsonNode card = results("scorecards").path(0);
        assertRange(card.path("total"), "92", "96");
        assertThat(card.path("totalTight").asBoolean()).isTrue();
        assertThat(card.has("tier")).isFalse();
        assertThat(card.path("possibleTiers").findValuesAsText("en")).containsExactly("Standard", "Model");
        JsonNode rate = card.path("items").path(0);
        assertRange(rate.path("score"), "60", "60");
        assertThat(rate.path("open").asBoolean()).isFalse();
        assertThat(rate.path("calculation").path("indicator").asText()).isEqualTo("ELD.CHECKUP_RATE");
        JsonNode ballots = card.path("items").path(1);
        assertRange(ballots.path("score"), "32", "36");
        assertThat(ballots.has("calculation")).isFalse();
        assertThat(card.path("vetoes").path(0).path("strikes").asText()).isEqualTo("FALSE");
        JsonNode sensitivity = card.path("sensitivities").path(0);
        assertThat(sensitivity.path("code").asText()).isEqualTo("A2");
        assertThat(sensitivity.path("decides").asBoolean()).isTrue();
        assertThat(sensitivity.path("ifBest").findValuesAsText("zh")).containsExactly("标兵");
    }

    private static Evidence.Measured stated(String year, String rate) {
        ResolvedObservation observation = ResolvedObservation.builder()
                .subject(ResultSamples.SOUTH)
                .period(ReportingPeriod.parse(year))
                .measure(ResultSamples.CHECK_UPS.code())
                .quantity(Quantity.parse(rate))
                .build();
        return new Evidence.Measured(Calculator.STANDARD.calculateOrStated(
                ResultSamples.CHECK_UPS,
                Observations.of(List.of(observation)),
                observation.subject(),
                observation.period()));
    }

    @Test
    void itemsAndVetoes_haveWhatTheyAreComparedWith() throws JsonProcessingException {
        Target kept = Target.of(ResultSamples.CHECK_UPS, Criterion.maintain());
        Bilingual name = new Bilingual("保持", "Kept up");
        Scorecard card = Scorecard.builder()
                .name(name)
                .addItems(ScorecardItem.of("A1", name, Ratio.ONE, ScoringRule.allOrNothing(kept)))
                .addVetoes(Veto.of("V1", name, kept, VetoEffect.ZERO_TOTAL))
                .build();
        Evidence compared = new Evidence.Compared(stated("2010", "80%"), stated("2009", "79%"));
        String text = JSON.write(Results.builder()
                .addScorecards(card.score(ImmutableMap.of("A1", compared, "V1", compared)))
                .build());
        JsonNode result = new ObjectMapper().readTree(text).path("scorecards").path(0);
        for (JsonNode part :
                List.of(result.path("items").path(0), result.path("vetoes").path(0))) {
            assertThat(part.path("calculation").path("period").asText()).isEqualTo("2010");
            assertThat(part.path("reference").path("period").asText()).isEqualTo("2009");
        }
    }

    /** (85 + 30) / (100 + 60) = 115 / 160 = 71.875%; the south, one of three, gives neither figure. */
    @Test
    void aggregates_sayWhoIsMissing() throws JsonProcessingException {
        JsonNode street = results("aggregates").path(0);
        assertRange(street.path("value"), "71.875", "71.875");
        assertRange(street.path("numerator"), "115", "115");
        assertThat(street.path("outcome").asText()).isEqualTo("CALCULATED");
        assertThat(street.path("partial").asBoolean()).isTrue();
        assertThat(street.path("completeness").path("share").asText()).isEqualTo("2/3");
        assertThat(street.path("gaps").findValuesAsText("community")).containsExactly("south", "south");
        assertThat(street.path("gaps").findValuesAsText("operand")).containsExactly("ELD.DUE", "ELD.EXAMINED");
        assertThat(street.path("gaps").findValuesAsText("state")).containsOnly("ABSENT");
    }

    @Test
    void rankings_leaveOutWhoHasNoValue() throws JsonProcessingException {
        JsonNode ranking = results("rankings").path(0);
        assertThat(ranking.path("total").asBoolean()).isTrue();
        assertThat(ranking.path("ranked").findValuesAsText("place")).containsExactly("east", "west");
        assertThat(ranking.path("ranked").findValuesAsText("best")).containsExactly("1", "2");
        assertThat(ranking.path("unranked").path(0).asText()).isEqualTo("south");
    }

    /** 100 + 60 = 160 without the south is already more than the 150 that the street states. */
    @Test
    void parentChecks_haveTheDifference() throws JsonProcessingException {
        JsonNode check = results("parentChecks").path(0);
        assertThat(check.path("agreement").asText()).isEqualTo("DISAGREES");
        assertRange(check.path("own"), "150", "150");
        assertThat(check.path("sum").path("lower").asText()).isEqualTo("160");
        assertThat(check.path("sum").has("upper")).isFalse();
        assertThat(check.path("difference").path("upper").asText()).isEqualTo("-10");
    }

    /** 60 / 80 = 75%, then 85%: ten points, and 10 / 75 = 40/3 %. */
    @Test
    void comparisons_tellPointsFromPercent() throws JsonProcessingException {
        JsonNode comparison = results("comparisons").path(0);
        assertRange(comparison.path("difference"), "10", "10");
        assertThat(comparison.path("difference").path("unit").asText()).isEqualTo("个百分点");
        assertRange(comparison.path("change"), "40/3", "40/3");
        assertThat(comparison.path("travel").asText()).isEqualTo("IMPROVED");
        assertThat(comparison.path("earlierPeriod").asText()).isEqualTo("2009");
    }

    /** The Wilson interval of 80 of 100 at 95% is 0.711171 to 0.866633. */
    @Test
    void surveys_haveTheirInterval() throws JsonProcessingException {
        JsonNode survey = results("surveyEstimates").path(0);
        assertThat(survey.path("pointEstimate").asText()).isEqualTo("0.8");
        assertThat(new BigDecimal(survey.path("interval").path("lower").asText()).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualTo("0.711171");
        assertThat(new BigDecimal(survey.path("interval").path("upper").asText()).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualTo("0.866633");
        JsonNode census = results("surveyEstimates").path(1);
        assertThat(census.path("census").asBoolean()).isTrue();
        assertThat(census.has("interval")).isFalse();
        JsonNode check = results("surveyChecks").path(0);
        assertThat(check.path("verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(check.path("evidence").asText()).isEqualTo("INTERVAL");
    }

    @Test
    void scorecard_isReadAsWritten() {
        String text = JSON.writeScorecard(ResultSamples.CARD);
        assertThat(JSON.readScorecard(text)).isEqualTo(ResultSamples.CARD);
        String changed = text.replaceFirst("(\"points\"\\s*:\\s*)\"60\"", "$1\"61\"");
        assertThatThrownBy(() -> JSON.readScorecard(changed))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("Points of all items must add up to 100: '101'");
    }

    @Test
    void results_areSerializable() {
        assertThat(SerializableTester.reserialize(ResultSamples.results())).isEqualTo(ResultSamples.results());
    }
}
