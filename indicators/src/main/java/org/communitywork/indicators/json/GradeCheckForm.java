// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.grade.GradeCheck;
import org.communitywork.indicators.grade.GradePart;
import org.communitywork.indicators.grade.Grades;

/** A grading: the possible grades of the whole and of each part, with the calculations and preconditions. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record GradeCheckForm(
        @JsonProperty GradeStandardForm standard,
        @JsonProperty ImmutableList<String> grades,
        @JsonProperty ImmutableList<String> otherMethodGrades,
        @JsonProperty boolean methodsDisagree,
        @JsonProperty ImmutableList<Part> parts,
        @JsonProperty ImmutableList<TargetCheckForm> preconditions,
        @JsonProperty ExplanationForm explanation) {
    /** One graded indicator. */
    record Part(
            @JsonProperty ImmutableList<String> grades,
            @JsonProperty ImmutableList<String> otherMethodGrades,
            @JsonProperty boolean claimed,
            @JsonProperty CalculationForm calculation) {
        static Part of(GradePart part) {
            return new Part(
                    names(part.grades()),
                    names(part.otherMethodGrades()),
                    part.isClaimed(),
                    CalculationForm.of(part.calculation()));
        }
    }

    static GradeCheckForm of(GradeCheck check) {
        return new GradeCheckForm(
                GradeStandardForm.of(check.standard()),
                names(check.grades()),
                names(check.otherMethodGrades()),
                check.methodsDisagree(),
                check.parts().stream().map(Part::of).collect(toImmutableList()),
                check.preconditions().stream().map(TargetCheckForm::of).collect(toImmutableList()),
                ExplanationForm.of(check.explanation()));
    }

    private static ImmutableList<String> names(Grades grades) {
        return grades.possible().asList();
    }
}
