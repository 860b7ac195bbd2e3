// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.WorkReport;
import org.communitywork.examples.annualreport.review.ReportReview;
import org.communitywork.examples.annualreport.review.TargetRow;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.json.Results;

/**
 * Writes reviews as JSON, in the form of {@code annual-report.schema.json}: for each report who, when, and the library's own form
 * of calculations, checks and findings.
 */
public final class JsonReport {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonReport() {}

    /**
     * Writes reviews.
     *
     * @param reviews the reviews
     * @return a JSON array with an object for each
     */
    public static String text(ImmutableList<ReportReview> reviews) {
        ArrayNode array = MAPPER.createArrayNode();
        reviews.forEach(review -> array.add(node(review)));
        return array.toPrettyString() + "\n";
    }

    private static ObjectNode node(ReportReview review) {
        WorkReport report = review.report();
        JsonNode results = results(review);
        ObjectNode node = MAPPER.createObjectNode()
                .put("report", report.code())
                .put("title", report.title())
                .put("subject", report.mainCommunity().name())
                .put("period", report.period().toString());
        node.set("calculations", results.path("calculations"));
        node.set("undefinedLevels", undefinedLevels(review));
        node.set("statedTargets", statedTargets(review, results.path("targetChecks")));
        node.set("givenTargets", givenTargets(review, results.path("targetChecks")));
        node.set("honors", honors(report));
        node.set("consistencyChecks", results.path("consistencyChecks"));
        node.set("findings", results.path("findings"));
        return node;
    }

    /** The library writes results; own targets' checks come first in them, then those of the given targets. */
    private static JsonNode results(ReportReview review) {
        Results.Builder results = Results.builder().addAllConsistencyChecks(review.checks());
        review.indicators().forEach(row -> row.calculation().ifPresent(results::addCalculation));
        results.addAllCalculations(ImmutableList.<Calculation>copyOf(review.incomplete()));
        review.ownTargets().forEach(row -> row.check().ifPresent(results::addTargetCheck));
        review.givenTargets().forEach(row -> row.check().ifPresent(results::addTargetCheck));
        try {
            ObjectNode node = (ObjectNode) MAPPER.readTree(IndicatorsJson.STANDARD.write(results.build()));
            for (String list : new String[] {"calculations", "targetChecks", "consistencyChecks", "findings"}) {
                node.withArray(list);
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The library wrote JSON that cannot be read", e);
        }
    }

    private static ArrayNode undefinedLevels(ReportReview review) {
        ArrayNode array = MAPPER.createArrayNode();
        review.indicators().stream().flatMap(row -> row.level().stream()).forEach(level -> {
            ObjectNode node = array.addObject()
                    .put("measure", level.measure().toString())
                    .put("subject", level.subject().toString())
                    .put("quantity", level.quantity().toString());
            level.source().ifPresent(source -> node.put("source", source.toString()));
        });
        return array;
    }

    private static ArrayNode statedTargets(ReportReview review, JsonNode checks) {
        ArrayNode array = MAPPER.createArrayNode();
        int next = 0;
        for (TargetRow row : review.ownTargets()) {
            StatedTarget stated = row.stated().orElseThrow();
            ObjectNode node =
                    array.addObject().put("kind", stated.kind().name()).put("summary", stated.summary());
            stated.source().ifPresent(source -> node.put("source", source.toString()));
            if (row.check().isPresent()) {
                node.set("check", checks.path(next++));
            }
        }
        return array;
    }

    private static ArrayNode givenTargets(ReportReview review, JsonNode checks) {
        ArrayNode array = MAPPER.createArrayNode();
        for (int index = checks.size() - review.givenTargets().size(); index < checks.size(); index++) {
            array.add(checks.path(index));
        }
        return array;
    }

    private static ObjectNode honors(WorkReport report) {
        ObjectNode node = MAPPER.createObjectNode();
        report.honorRoll()
                .byLevel()
                .forEach((level, honor) -> node.withArray(level.name())
                        .addObject()
                        .put("title", honor.title())
                        .put("state", honor.state().name()));
        return node;
    }
}
