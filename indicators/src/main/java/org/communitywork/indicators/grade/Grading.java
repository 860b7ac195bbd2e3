// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.function.Function;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;

/** Grades the calculations of one standard. */
final class Grading {
    private Grading() {}

    /** The calculations are those of the standard's indicators, in their order. */
    static GradeCheck check(
            GradeStandard standard, ImmutableList<Calculation> calculations, ImmutableList<TargetCheck> preconditions) {
        ImmutableList<GradePart> parts = Streams.zip(
                        standard.indicators().stream(),
                        calculations.stream(),
                        (graded, calculation) -> GradePart.of(graded, calculation, standard.comparison()))
                .collect(toImmutableList());
        Grades grades = overall(parts, GradePart::grades, preconditions, TargetCheck::verdict);
        Grades other = overall(
                parts,
                GradePart::otherMethodGrades,
                preconditions,
                check -> check.target().comparison() == standard.comparison()
                        ? check.otherMethodVerdict()
                        : check.verdict());
        return ImmutableGradeCheck.builder()
                .standard(standard)
                .parts(parts)
                .preconditions(preconditions)
                .grades(grades)
                .otherMethodGrades(other)
                .explanation(explanation(standard, parts, preconditions, grades, other))
                .build();
    }

    private static Grades overall(
            ImmutableList<GradePart> parts,
            Function<GradePart, Grades> grades,
            ImmutableList<TargetCheck> preconditions,
            Function<TargetCheck, Verdict> verdict) {
        Grades worst = Grades.worstOf(parts.stream().map(grades).collect(toImmutableList()));
        return worst.under(Verdict.allOf(preconditions.stream().map(verdict).collect(toImmutableList())));
    }

    private static Explanation explanation(
            GradeStandard standard,
            ImmutableList<GradePart> parts,
            ImmutableList<TargetCheck> preconditions,
            Grades grades,
            Grades other) {
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        for (GradePart part : parts) {
            steps.addAll(part.calculation().explanation().steps());
            steps.add(Message.of(
                    part.isClaimed() ? "grade.part.claimed" : "grade.part",
                    part.graded().indicator().name(),
                    shown(part.calculation()),
                    part.grades().toString()));
        }
        for (TargetCheck check : preconditions) {
            steps.addAll(check.explanation().steps());
            steps.add(Message.of(
                    "grade.precondition",
                    check.name(),
                    check.target().criterion().message(),
                    check.outcome()));
        }
        standard.document().ifPresent(document -> steps.add(Message.of("check.target.document", document)));
        steps.add(Message.of("grade.overall", standard.name(), grades.toString(), label(standard.comparison())));
        if (!grades.equals(other)) {
            steps.add(Message.of("grade.disagree", other.toString()));
        }
        return new Explanation(steps.build());
    }

    private static Bilingual shown(Calculation calculation) {
        return new Bilingual(calculation.shown(Language.CHINESE), calculation.shown(Language.ENGLISH));
    }

    private static Bilingual label(LimitComparison comparison) {
        return new Bilingual(comparison.label(), comparison.englishLabel());
    }
}
