// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.language.Bilingual;
import org.immutables.value.Value;

/** A grade standard that names its indicators by code, and by edition where that matters. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGradeStandardForm.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "englishName", "indicators", "preconditions", "comparison", "document", "place"})
abstract class GradeStandardForm {
    @JsonProperty
    abstract String name();

    @JsonProperty
    abstract String englishName();

    @JsonProperty
    abstract ImmutableList<GradedIndicatorForm> indicators();

    @JsonProperty
    abstract ImmutableList<TargetEntry> preconditions();

    @JsonProperty
    @Value.Default
    LimitComparison comparison() {
        return LimitComparison.FULL_VALUE;
    }

    @JsonProperty
    abstract Optional<String> document();

    @JsonProperty
    abstract Optional<String> place();

    static GradeStandardForm of(GradeStandard standard) {
        return ImmutableGradeStandardForm.builder()
                .name(standard.name().chinese())
                .englishName(standard.name().english())
                .indicators(standard.indicators().stream()
                        .map(GradedIndicatorForm::of)
                        .collect(toImmutableList()))
                .preconditions(
                        standard.preconditions().stream().map(TargetEntry::of).collect(toImmutableList()))
                .comparison(standard.comparison())
                .document(standard.document())
                .place(standard.place())
                .build();
    }

    GradeStandard in(IndicatorTable table) {
        return GradeStandard.builder()
                .name(new Bilingual(name(), englishName()))
                .indicators(indicators().stream().map(form -> form.in(table)).collect(toImmutableList()))
                .preconditions(preconditions().stream()
                        .map(entry -> IndicatorLookup.target(table, entry))
                        .collect(toImmutableList()))
                .comparison(comparison())
                .document(document())
                .place(place())
                .build();
    }
}
