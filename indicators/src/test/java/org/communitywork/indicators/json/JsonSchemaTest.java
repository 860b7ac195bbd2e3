// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped schemas are those of the types, and agree with the reader and the writer.
 *
 * <p>After a change of a type they are written anew by running this test with {@code
 * -Dcommunitywork.schemas.write=true}.
 */
class JsonSchemaTest {
    private static final String WRITE = "communitywork.schemas.write";
    private static final Path RESOURCES =
            Path.of("src", "main", "resources", "org", "communitywork", "indicators", "json");
    private static final IndicatorsJson JSON = IndicatorsJson.STANDARD;
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Arguments> files() {
        return SchemaGeneration.FILES.entrySet().stream().map(file -> arguments(file.getKey(), file.getValue()));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("catalog.schema.json", JSON.writeCatalog(Samples.catalog())),
                arguments("indicator-table.schema.json", JSON.writeIndicators(Samples.TABLE)),
                arguments("target-set.schema.json", JSON.writeTargets(Samples.targets())),
                arguments("grade-standard-set.schema.json", JSON.writeGradeStandards(Samples.gradeStandards())),
                arguments("scorecard.schema.json", JSON.writeScorecard(ResultSamples.CARD)),
                arguments("results.schema.json", JSON.write(Samples.results())),
                arguments("results.schema.json", JSON.write(ResultSamples.results())),
                arguments("results.schema.json", JSON.write(Results.builder().build())),
                arguments("published-table.schema.json", JSON.write(Samples.published())));
    }

    private static String shipped(String file) throws IOException {
        return Resources.toString(Resources.getResource(IndicatorsJson.class, file), StandardCharsets.UTF_8);
    }

    private static Schema schema(String file) throws IOException {
        return REGISTRY.getSchema(shipped(file));
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

    @ParameterizedTest
    @MethodSource("documents")
    void documents_fit(String file, String document) throws IOException {
        assertThat(schema(file).validate(TREES.readTree(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void unknownProperties_fitNowhere(String file, String document) throws IOException {
        JsonNode tree = TREES.readTree(document);
        Schema schema = schema(file);
        for (ObjectNode object : objects(tree)) {
            object.putArray("unbekannt");
            assertThat(schema.validate(tree)).as("%s", object).isNotEmpty();
            object.remove("unbekannt");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wrongTypes_fitNowhere(String file, String document) throws IOException {
        JsonNode tree = TREES.readTree(document);
        Schema schema = schema(file);
        for (ObjectNode object : objects(tree)) {
            for (String name : ImmutableList.copyOf(object.fieldNames())) {
                JsonNode value = object.get(name);
                object.putNull(name);
                assertThat(schema.validate(tree)).as("%s in %s", name, object).isNotEmpty();
                object.set(name, value);
            }
        }
    }

    @Test
    void schemas_wantTheRightKindOfCriterion() throws IOException {
        Schema schema = schema("target-set.schema.json");
        String target = "[{\"indicator\":\"A.B\",\"criterion\":%s}]";
        assertThat(schema.validate(TREES.readTree(target.replace("%s", "{\"kind\":\"none\"}"))))
                .isEmpty();
        assertThat(schema.validate(TREES.readTree(target.replace("%s", "{\"kind\":\"atLeast\",\"limit\":\"80%\"}"))))
                .isEmpty();
        assertThat(schema.validate(TREES.readTree(target.replace("%s", "{\"kind\":\"atLeast\"}"))))
                .isNotEmpty();
        assertThat(schema.validate(TREES.readTree(target.replace("%s", "{\"kind\":\"some\"}"))))
                .isNotEmpty();
        assertThat(schema.validate(TREES.readTree(target.replace("%s", "{\"kind\":\"none\",\"limit\":\"80%\"}"))))
                .isNotEmpty();
    }

    private static ImmutableList<ObjectNode> objects(JsonNode root) {
        ImmutableList.Builder<ObjectNode> objects = ImmutableList.builder();
        if (root instanceof ObjectNode object) {
            objects.add(object);
        }
        root.forEach(child -> objects.addAll(objects(child)));
        return objects.build();
    }
}
