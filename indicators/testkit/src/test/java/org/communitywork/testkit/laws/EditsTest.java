// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;
import org.junit.jupiter.api.Test;

/** What figures that are said roughly may stand for. */
class EditsTest {
    private static Sample sample(int figures) {
        Map<Operand, Quantity> reported = IntStream.range(0, figures)
                .boxed()
                .collect(
                        Collectors.toMap(EditsTest::operand, i -> Quantity.parse("10—20人"), (a, b) -> a, TreeMap::new));
        return Sample.of(Figures.of(reported));
    }

    private static Operand operand(int number) {
        return Operand.of(MeasureCode.parse("X.A" + number));
    }

    private static long values(List<Sample> members, int number) {
        return members.stream()
                .map(member -> member.communities().get(0).find(operand(number)).orElseThrow())
                .distinct()
                .count();
    }

    /** Each figure has five: both ends, two beside them, and the middle. */
    @Test
    void members_areAllIfTheyAreFew() {
        assertThat(Edits.members(sample(1))).hasSize(5).doesNotHaveDuplicates();
        assertThat(Edits.members(sample(3))).hasSize(125).doesNotHaveDuplicates();
    }

    /** Of 5^40 some are taken, the same each time, in which the first figure varies as the last does. */
    @Test
    void members_areSomeIfTheyAreMany() {
        List<Sample> members = Edits.members(sample(40)).toList();
        assertThat(members).hasSize(200).isEqualTo(Edits.members(sample(40)).toList());
        assertThat(values(members, 0)).isEqualTo(5);
        assertThat(values(members, 39)).isEqualTo(5);
    }
}
