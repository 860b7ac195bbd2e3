// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.ReportSamples;
import org.communitywork.core.report.WorkReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped schemas are those of the types, and agree with the reader.
 *
 * <p>After a change of a type they are written anew by running this test with {@code
 * -Dcommunitywork.schemas.write=true}.
 */
class JsonSchemaTest {
    private static final String WRITE = "communitywork.schemas.write";
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "communitywork", "core", "json");
    private static final CommunityJson JSON = CommunityJson.STANDARD;
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Arguments> files() {
        return SchemaGeneration.FILES.entrySet().stream().map(file -> arguments(file.getKey(), file.getValue()));
    }

    private static String shipped(String file) throws IOException {
        return Resources.toString(Resources.getResource(CommunityJson.class, file), StandardCharsets.UTF_8);
    }

    private static Schema reportSchema() throws IOException {
        return REGISTRY.getSchema(shipped("work-report.schema.json"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void shippedFile_isThatOfTheType(String file, Class<?> type) throws IOException {
        String expected = new SchemaGeneration().schema(type);
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(RESOURCES);
            Files.writeString(RESOURCES.resolve(file), expected);
        }
        assertThat(Boolean.getBoolean(WRITE) ? Files.readString(RESOURCES.resolve(file)) : shipped(file))
                .as("after a change of the types run with -D%s=true", WRITE)
                .isEqualTo(expected);
    }

    @Test
    void reports_fit() throws IOException {
        for (WorkReport report :
                ImmutableList.of(ReportSamples.full(), ReportSamples.minimal().build())) {
            assertThat(reportSchema().validate(tree(JSON.write(report)))).isEmpty();
        }
    }

    @Test
    void measureTables_fit() throws IOException {
        MeasureTable table = MeasureTable.of(ReportSamples.residents(), ReportSamples.measure("A.B", Units.PERSON));
        Schema schema = REGISTRY.getSchema(shipped("measure-table.schema.json"));
        assertThat(schema.validate(tree(JSON.write(table)))).isEmpty();
        assertThat(schema.validate(tree("{}"))).isNotEmpty();
        assertThat(schema.validate(tree("[{\"code\":\"A.B\"}]"))).isNotEmpty();
    }

    @Test
    void unknownProperties_fitNowhere() throws IOException {
        JsonNode report = tree(JSON.write(ReportSamples.full()));
        ImmutableList<ObjectNode> objects = objects(report);
        assertThat(objects).hasSizeGreaterThan(20);
        for (ObjectNode object : objects) {
            object.putArray("unbekannt");
            assertBothRefuse(report);
            object.remove("unbekannt");
        }
    }

    @Test
    void wrongTypes_fitNowhere() throws IOException {
        JsonNode report = tree(JSON.write(ReportSamples.full()));
        for (ObjectNode object : objects(report)) {
            for (String name : ImmutableList.copyOf(object.fieldNames())) {
                JsonNode value = object.get(name);
                object.putNull(name);
                assertBothRefuse(report);
                object.put(name, new BigDecimal("1.5"));
                assertBothRefuse(report);
                object.set(name, value);
            }
        }
    }

    @Test
    void missingProperties_fitNowhereIfTheReaderNeedsThem() throws IOException {
        JsonNode report = tree(JSON.write(ReportSamples.full()));
        Schema schema = reportSchema();
        for (ObjectNode object : objects(report)) {
            for (String name : ImmutableList.copyOf(object.fieldNames())) {
                JsonNode value = object.remove(name);
                boolean fits = schema.validate(report).isEmpty();
                assertThat(fits || !isRead(report)).as("read without %s", name).isTrue();
                object.set(name, value);
            }
        }
    }

    private static void assertBothRefuse(JsonNode report) throws IOException {
        assertThat(reportSchema().validate(report)).as("schema on %s", report).isNotEmpty();
        assertThat(isRead(report)).as("reader on %s", report).isFalse();
    }

    private static boolean isRead(JsonNode report) {
        try {
            JSON.read(report.toString(), WorkReport.class);
            return true;
        } catch (JsonReadException refusal) {
            return false;
        }
    }

    private static ImmutableList<ObjectNode> objects(JsonNode root) {
        ImmutableList.Builder<ObjectNode> objects = ImmutableList.builder();
        if (root instanceof ObjectNode object) {
            objects.add(object);
        }
        root.forEach(child -> objects.addAll(objects(child)));
        return objects.build();
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return TREES.readTree(json);
    }
}
