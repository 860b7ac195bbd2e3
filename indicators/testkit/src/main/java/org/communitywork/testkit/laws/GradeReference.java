// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.grade.GradedIndicator;
import org.communitywork.indicators.grade.Grades;
import org.communitywork.indicators.target.Target;

/** Grades exact figures: each indicator by the words of its bands, and the whole by trying every choice of grades that are open. */
record GradeReference(GradeStandard standard) {
    /** All indicators, of the parts and of the preconditions. */
    ImmutableList<Indicator> indicators() {
        return Stream.concat(
                        standard.indicators().stream().map(GradedIndicator::indicator),
                        standard.preconditions().stream().map(Target::indicator))
                .collect(toImmutableList());
    }

    /** Says whether every part and every precondition has one value. */
    boolean isSound(Sample sample) {
        return indicators().stream().allMatch(indicator -> new Reference(indicator).isSound(sample));
    }

    String grade(GradedIndicator graded, Sample sample) {
        return new BandReference(graded.bands(), graded.indicator().scale().unit(), standard.comparison())
                .grade(value(graded.indicator(), sample));
    }

    private static Ratio value(Indicator indicator, Sample sample) {
        return new Reference(indicator).value(sample);
    }

    boolean isMet(Target target, Sample sample) {
        return new TargetReference(target).isMet(value(target.indicator(), sample));
    }

    boolean areAllMet(Sample sample) {
        return standard.preconditions().stream().allMatch(target -> isMet(target, sample));
    }

    /** The worst grade of the parts, without the preconditions. */
    String worst(Sample sample) {
        return standard.scale()
                .get(standard.indicators().stream()
                        .mapToInt(graded -> place(grade(graded, sample)))
                        .max()
                        .orElseThrow());
    }

    private int place(String grade) {
        return standard.scale().indexOf(grade);
    }

    Grades whole(Sample sample) {
        String last = standard.scale().get(standard.scale().size() - 1);
        return Grades.of(standard.scale(), areAllMet(sample) ? worst(sample) : last);
    }

    /** The grades of the whole over every choice of a grade for parts, and of a verdict for preconditions, that have no value. */
    Grades possible(Sample sample) {
        int last = standard.scale().size() - 1;
        List<Set<Integer>> choices = new ArrayList<>();
        for (GradedIndicator graded : standard.indicators()) {
            boolean known = new Reference(graded.indicator()).isSound(sample);
            choices.add(known ? ImmutableSet.of(place(grade(graded, sample))) : places());
        }
        for (Target target : standard.preconditions()) {
            boolean known = new Reference(target.indicator()).isSound(sample);
            choices.add(known ? ImmutableSet.of(isMet(target, sample) ? 0 : last) : ImmutableSet.of(0, last));
        }
        Set<String> found = new HashSet<>();
        for (List<Integer> choice : Sets.cartesianProduct(choices)) {
            found.add(standard.scale().get(choice.stream().reduce(0, Math::max)));
        }
        return new Grades(standard.scale(), ImmutableSet.copyOf(found));
    }

    private ImmutableSet<Integer> places() {
        return standard.scale().stream().map(this::place).collect(toImmutableSet());
    }

    /** Says whether no figure is used twice, so that every choice of grades can happen. */
    boolean isDisjoint() {
        List<Operand> operands = new ArrayList<>();
        indicators().forEach(indicator -> operands.addAll(indicator.operands()));
        return new HashSet<>(operands).size() == operands.size();
    }
}
