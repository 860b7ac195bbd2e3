// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.indicators.target.Verdict;

class GradesProperties {
    private static final ImmutableList<String> SCALE = ImmutableList.of("A", "B", "C", "D");

    @Property
    void worst_isCommutativeAssociativeAndIdempotent(
            @ForAll("grades") Grades one, @ForAll("grades") Grades other, @ForAll("grades") Grades third) {
        assertThat(one.worst(other)).isEqualTo(other.worst(one));
        assertThat(one.worst(other).worst(third)).isEqualTo(one.worst(other.worst(third)));
        assertThat(one.worst(one)).isEqualTo(one);
        assertThat(one.worst(Grades.of(SCALE, "A"))).isEqualTo(one);
        assertThat(one.worst(Grades.of(SCALE, "D"))).isEqualTo(Grades.of(SCALE, "D"));
        assertThat(Grades.worstOf(List.of(one, other, third)))
                .isEqualTo(one.worst(other).worst(third));
    }

    @Property
    void worst_isThatOfEachChoice(@ForAll("grades") Grades one, @ForAll("grades") Grades other) {
        TreeSet<String> choices = new TreeSet<>();
        for (String left : one.possible()) {
            for (String right : other.possible()) {
                // These names are in the order of the alphabet.
                choices.add(left.compareTo(right) >= 0 ? left : right);
            }
        }
        assertThat(one.worst(other).possible()).containsExactlyElementsOf(choices);
    }

    @Property
    void grades_areNeverMoreWhenAPartIsNarrowed(
            @ForAll("grades") Grades one, @ForAll("grades") Grades other, @ForAll Verdict precondition) {
        Grades whole = one.worst(other).under(precondition);
        for (String grade : one.possible()) {
            Grades narrow = Grades.of(SCALE, grade).worst(other).under(precondition);
            assertThat(whole.possible()).containsAll(narrow.possible());
        }
        assertThat(one.under(Verdict.UNDETERMINED).possible())
                .containsAll(one.under(Verdict.MET).possible())
                .containsAll(one.under(Verdict.NOT_MET).possible())
                .hasSize(
                        one.worst().equals("D")
                                ? one.possible().size()
                                : one.possible().size() + 1);
    }

    @Property
    void reaches_isThatOfAllPossibleGrades(@ForAll("grades") Grades grades, @ForAll("names") String wanted) {
        boolean all = grades.possible().stream().allMatch(grade -> grade.compareTo(wanted) <= 0);
        boolean none = grades.possible().stream().noneMatch(grade -> grade.compareTo(wanted) <= 0);
        assertThat(grades.reaches(wanted)).isEqualTo(all ? Verdict.MET : none ? Verdict.NOT_MET : Verdict.UNDETERMINED);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(SCALE);
    }

    @Provide
    Arbitrary<Grades> grades() {
        return Arbitraries.of(SCALE)
                .set()
                .ofMinSize(1)
                .map(possible -> new Grades(SCALE, ImmutableSet.copyOf(possible)));
    }
}
