// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.WorkReport;
import org.jspecify.annotations.Nullable;

/** Derives the JSON Schemas from the types, so that the shipped files never say something else than the reader does. */
final class SchemaGeneration {
    /** The shipped files and what each describes. */
    static final ImmutableMap<String, Class<?>> FILES = ImmutableMap.of(
            "work-report.schema.json", WorkReport.class, "measure-table.schema.json", MeasureTable.class);

    private static final ImmutableList<Class<?>> OPEN = ImmutableList.of(Optional.class, Collection.class, Map.class);

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
                        Option.FLATTENED_ENUMS));
        builder.forMethods()
                .withIgnoreCheck(method -> !isProperty(method))
                .withPropertyNameOverrideResolver(SchemaGeneration::name)
                .withTargetTypeOverridesResolver(SchemaGeneration::content)
                .withRequiredCheck(SchemaGeneration::isRequired);
        builder.forTypesInGeneral().withCustomDefinitionProvider(SchemaGeneration::valueForm);
        generator = new SchemaGenerator(builder.build());
    }

    /** Returns the text of a schema file. */
    String schema(Class<?> type) {
        return CommunityJson.STANDARD.write(generator.generateSchema(type));
    }

    private static boolean isProperty(MethodScope method) {
        return method.getAnnotation(JsonProperty.class) != null || isComponent(method);
    }

    private static boolean isComponent(MethodScope method) {
        RecordComponent[] components = method.getDeclaringType().getErasedType().getRecordComponents();
        return components != null
                && Arrays.stream(components).anyMatch(part -> part.getAccessor().equals(method.getRawMember()));
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

    /** Required is what has no default, and where an item of a report was read. */
    private static boolean isRequired(MethodScope method) {
        boolean open = OPEN.stream().anyMatch(method.getType()::isInstanceOf);
        boolean withoutDefault =
                isComponent(method) || Modifier.isAbstract(method.getRawMember().getModifiers());
        return name(method).equals("source") || (withoutDefault && !open);
    }

    /** A type that is written as one value has the form of that value. */
    private static @Nullable CustomDefinition valueForm(ResolvedType type, SchemaGenerationContext context) {
        if (type.isInstanceOf(Enum.class)) {
            return null;
        }
        if (type.isInstanceOf(Map.class)) {
            return new CustomDefinition(map(type.typeParametersFor(Map.class).get(1), context), true);
        }
        for (Method method : type.getErasedType().getMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return new CustomDefinition(form(method, context));
            }
        }
        return null;
    }

    private static ObjectNode map(ResolvedType value, SchemaGenerationContext context) {
        ObjectNode map = context.getGeneratorConfig()
                .createObjectNode()
                .put(context.getKeyword(SchemaKeyword.TAG_TYPE), "object");
        return map.set(
                context.getKeyword(SchemaKeyword.TAG_ADDITIONAL_PROPERTIES), context.createDefinitionReference(value));
    }

    private static ObjectNode form(Method method, SchemaGenerationContext context) {
        if (method.getReturnType().equals(String.class)) {
            ObjectNode text = context.getGeneratorConfig()
                    .createObjectNode()
                    .put(context.getKeyword(SchemaKeyword.TAG_TYPE), "string");
            boolean empty = method.getDeclaringClass().equals(Unit.class); // the bare number has no name
            return empty ? text : text.put(context.getKeyword(SchemaKeyword.TAG_LENGTH_MIN), 1);
        }
        return context.createDefinition(context.getTypeContext().resolve(method.getGenericReturnType()));
    }
}
