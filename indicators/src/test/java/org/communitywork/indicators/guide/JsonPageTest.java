// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.json.Results;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents and tables of docs/json.md. */
class JsonPageTest {
    private static final GuidePage PAGE = GuidePage.of("json");
    private static final JsonMapper TREES = new JsonMapper();
    private static final String MEASURE = block(0);
    private static final String INDICATORS = block(1);
    private static final String TARGETS = block(2);
    private static final String VALUE = block(3);

    private static String block(int index) {
        return String.join("\n", PAGE.blocks("json").get(index));
    }

    private static JsonNode tree(String json) throws IOException {
        return TREES.readTree(json);
    }

    @Test
    void documents_areReadAndWrittenBack() throws IOException {
        Measure measure = CommunityJson.STANDARD.read(MEASURE, Measure.class);
        assertThat(tree(CommunityJson.STANDARD.write(measure))).isEqualTo(tree(MEASURE));
        IndicatorTable indicators = IndicatorsJson.STANDARD.readIndicators(INDICATORS);
        assertThat(tree(IndicatorsJson.STANDARD.writeIndicators(indicators)).get(0))
                .containsAll(tree(INDICATORS).get(0));
        List<Target> targets = IndicatorsJson.STANDARD.readTargets(TARGETS, indicators);
        assertThat(tree(IndicatorsJson.STANDARD.writeTargets(targets)).get(0))
                .containsAll(tree(TARGETS).get(0));
    }

    @Test
    void results_haveExactEnds() throws IOException {
        IndicatorTable indicators = IndicatorsJson.STANDARD.readIndicators(INDICATORS);
        Results results = Results.builder()
                .addCalculation(Calculator.STANDARD.calculate(
                        indicators.indicators().get(0),
                        Samples.observations("examined = 1013人", "due = 近1300人"),
                        Samples.SUBJECT,
                        Samples.YEAR))
                .build();
        assertThat(tree(IndicatorsJson.STANDARD.write(results)).at("/calculations/0/value"))
                .isEqualTo(tree(VALUE));
    }

    static Stream<Arguments> phrases() {
        return PAGE.table("phrases");
    }

    @ParameterizedTest
    @MethodSource
    void phrases(String read, String written) throws IOException {
        Quantity quantity = CommunityJson.STANDARD.read("\"" + read + "\"", Quantity.class);
        assertThat(tree(CommunityJson.STANDARD.write(quantity)).asText()).isEqualTo(written);
    }

    static Stream<Arguments> refused() {
        return PAGE.table("refused");
    }

    @ParameterizedTest
    @MethodSource
    void refused(String document, String path, String reason) {
        assertThatThrownBy(() -> CommunityJson.STANDARD.read(document, Measure.class))
                .isInstanceOfSatisfying(JsonReadException.class, refusal -> {
                    assertThat(refusal.path()).isEqualTo(path);
                    assertThat(refusal.reason()).startsWith(reason);
                });
    }
}
