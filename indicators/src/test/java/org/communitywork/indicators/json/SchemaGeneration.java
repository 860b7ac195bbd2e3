// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.catalog.CatalogDocument;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * Derives the JSON Schemas from the types, so that the shipped files never say something else than reader and writer
 * do.
 */
final class SchemaGeneration {
    /** The shipped files and what each describes. */
    static final ImmutableMap<String, Class<?>> FILES = ImmutableMap.of(
            "catalog.schema.json", CatalogDocument.class,
            "indicator-table.schema.json", IndicatorTable.class,
            "target-set.schema.json", TargetEntry[].class,
            "grade-standard-set.schema.json", GradeStandardForm[].class,
            "scorecard.schema.json", Scorecard.class,
            "results.schema.json", ResultsForm.class,
            "published-table.schema.json", PublishedTableForm.class);

    private static final String EXACT_NUMBER = "^-?[0-9]+([.][0-9]+|/[0-9]+)?$";

    private final SchemaGenerator generator;

    SchemaGeneration() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                SchemaVersion.DRAFT_2020_12,
                new OptionPreset(
                        Option.SCHEMA_VERSION_INDICATOR,
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.FLATTENED_ENUMS));
        builder.forMethods()
                .withIgnoreCheck(method -> method.getAnnotation(JsonProperty.class) == null && !isComponent(method))
                .withPropertyNameOverrideResolver(SchemaGeneration::name)
                .withTargetTypeOverridesResolver(SchemaGeneration::content)
                .withRequiredCheck(SchemaGeneration::isRequired);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(SchemaGeneration::valueForm)
                .withCustomDefinitionProvider(SchemaGeneration::familyForm);
        generator = new SchemaGenerator(builder.build());
    }

    /** Returns the text of a schema file. */
    String schema(Class<?> type) {
        return CommunityJson.STANDARD.write(generator.generateSchema(type));
    }

    /** Every component of a record is written, whether it says so or not. */
    private static boolean isComponent(MethodScope method) {
        Class<?> type = method.getRawMember().getDeclaringClass();
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method.getRawMember()));
    }

    private static String name(MethodScope method) {
        JsonProperty property = method.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty()
                ? method.getRawMember().getName()
                : property.value();
    }

    /** An optional attribute has the form of what it may hold. */
    private static @Nullable List<ResolvedType> content(MethodScope method) {
        ResolvedType type = method.getType();
        return type.isInstanceOf(Optional.class) ? List.of(method.getTypeParameterFor(Optional.class, 0)) : null;
    }

    /** Required is what is neither optional nor a list nor has a default. */
    private static boolean isRequired(MethodScope method) {
        boolean open = method.getType().isInstanceOf(Optional.class)
                || method.getType().isInstanceOf(Collection.class);
        boolean always = Modifier.isAbstract(method.getRawMember().getModifiers())
                || method.getRawMember().getDeclaringClass().isRecord();
        return !open && always;
    }

    /** A type that is written as one value has the form of that value. */
    private static @Nullable CustomDefinition valueForm(ResolvedType type, SchemaGenerationContext context) {
        for (Method method : type.getErasedType().getMethods()) {
            if (!type.isInstanceOf(Enum.class) && method.isAnnotationPresent(JsonValue.class)) {
                return new CustomDefinition(
                        method.getReturnType().equals(String.class)
                                ? text(type.getErasedType(), context)
                                : context.createDefinition(
                                        context.getTypeContext().resolve(method.getGenericReturnType())));
            }
        }
        return null;
    }

    /** The bare number is a unit without a name. */
    private static ObjectNode text(Class<?> type, SchemaGenerationContext context) {
        ObjectNode form = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (type.equals(Ratio.class)) {
            return form.put("pattern", EXACT_NUMBER);
        }
        return type.equals(Unit.class) ? form : form.put("minLength", 1);
    }

    /** A family is any one of its records, which its kind names. */
    private static @Nullable CustomDefinition familyForm(ResolvedType type, SchemaGenerationContext context) {
        JsonSubTypes family = type.getErasedType().getAnnotation(JsonSubTypes.class);
        JsonTypeInfo info = type.getErasedType().getAnnotation(JsonTypeInfo.class);
        if (family == null || info == null) {
            return null;
        }
        ObjectNode form = context.getGeneratorConfig().createObjectNode();
        ArrayNode members = form.putArray("oneOf");
        for (JsonSubTypes.Type member : family.value()) {
            members.add(member(info.property(), member.value(), context));
        }
        return new CustomDefinition(
                form, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
    }

    private static ObjectNode member(String kind, Class<?> type, SchemaGenerationContext context) {
        ObjectNode form = context.getGeneratorConfig().createObjectNode().put("type", "object");
        ObjectNode properties = form.putObject("properties");
        ArrayNode required = form.putArray("required").add(kind);
        properties
                .putObject(kind)
                .put("const", type.getAnnotation(JsonTypeName.class).value());
        for (RecordComponent component : type.getRecordComponents()) {
            ResolvedType content = context.getTypeContext().resolve(component.getGenericType());
            properties.set(component.getName(), context.createDefinitionReference(content));
            required.add(component.getName());
        }
        return form.put("additionalProperties", false);
    }
}
