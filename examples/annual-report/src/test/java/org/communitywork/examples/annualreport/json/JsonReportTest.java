// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.report.WorkReport;
import org.communitywork.examples.annualreport.AnnualReport;
import org.communitywork.examples.annualreport.input.Bundled;
import org.communitywork.examples.annualreport.input.UserFiles;
import org.communitywork.examples.annualreport.review.Reviewer;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.json.IndicatorsJson;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void text_followsTheSchema() throws IOException {
        String json = reviewed();
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        String other = json.replaceFirst("\"title\"", "\"heading\"");
        assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void text_holdsExactNumbers() throws JsonProcessingException {
        JsonNode share = calculation(new ObjectMapper().readTree(reviewed()), "S3", "POP.FEMALE_SHARE");
        // 2596 / 5692 = 649 / 1423, in percent 64900 / 1423.
        assertThat(share.at("/value/lower").asText()).isEqualTo("64900/1423");
        assertThat(share.at("/numerator/lower").asText()).isEqualTo("2596");
        assertThat(share.at("/denominator/upper").asText()).isEqualTo("5692");
        assertThat(share.at("/value/unit").asText()).isEqualTo("%");
    }

    private static JsonNode calculation(JsonNode reviews, String report, String indicator) {
        for (JsonNode review : reviews) {
            for (JsonNode calculation : review.path("calculations")) {
                if (review.path("report").asText().equals(report)
                        && calculation.path("indicator").asText().equals(indicator)) {
                    return calculation;
                }
            }
        }
        throw new AssertionError("No calculation of " + indicator + " in " + report);
    }

    private static String reviewed() {
        Catalog catalog = Bundled.catalog();
        ImmutableList<WorkReport> reports = Bundled.reports();
        Reviewer reviewer = new Reviewer(
                catalog, Bundled.plausibleRanges(catalog), UserFiles.targets("illustration", catalog.table()));
        return JsonReport.text(reviewer.review(reports, reports));
    }

    private static Schema schema() throws IOException {
        String results = read(IndicatorsJson.class, "results.schema.json");
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(ImmutableMap.of("urn:communitywork:results", results)))
                .getSchema(read(AnnualReport.class, "annual-report.schema.json"));
    }

    private static String read(Class<?> beside, String name) throws IOException {
        return Resources.toString(Resources.getResource(beside, name), StandardCharsets.UTF_8);
    }
}
