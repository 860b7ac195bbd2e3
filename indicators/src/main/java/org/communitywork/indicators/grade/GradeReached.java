// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Verdict;

/** A grading held against a grade. */
record GradeReached(GradeCheck check, String grade) implements Check {
    static GradeReached of(GradeCheck check, String grade) {
        Grades.requireIn(check.standard().scale(), grade);
        return new GradeReached(check, grade);
    }

    @Override
    public Bilingual name() {
        return check.standard().name();
    }

    @Override
    public Verdict verdict() {
        return check.grades().reaches(grade);
    }

    @Override
    public CheckOutcome outcome() {
        return switch (verdict()) {
            case MET -> isClaimed() ? CheckOutcome.CLAIMED : CheckOutcome.MET;
            case NOT_MET -> CheckOutcome.NOT_MET;
            case UNDETERMINED -> isCalculable() ? CheckOutcome.UNDETERMINED : CheckOutcome.NOT_CALCULABLE;
        };
    }

    private boolean isClaimed() {
        return check.parts().stream().anyMatch(GradePart::isClaimed)
                || check.preconditions().stream().anyMatch(one -> one.outcome() == CheckOutcome.CLAIMED);
    }

    /** Says whether something that has a value is open. */
    private boolean isCalculable() {
        Stream<Boolean> parts = check.parts().stream()
                .filter(part -> part.grades().reaches(grade) == Verdict.UNDETERMINED)
                .map(GradePart::isCalculable);
        Stream<Boolean> preconditions = check.preconditions().stream()
                .filter(one -> one.verdict() == Verdict.UNDETERMINED)
                .map(one -> one.outcome() != CheckOutcome.NOT_CALCULABLE);
        return Stream.concat(parts, preconditions).anyMatch(calculable -> calculable);
    }

    @Override
    public Explanation explanation() {
        return check.explanation().plus(ImmutableList.of(Message.of("grade.reaches", grade, outcome())));
    }
}
