// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;

class CombinedCheckLawsTest {
    private static final CombinedRule TWO = CombinedRule.atLeast(2);

    private static void assertBroken(String law, CombinedRule twoOf) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> CombinedCheckLaws.checkAtLeast(2, twoOf))
                        .laws())
                .contains(law);
    }

    private static long met(List<Verdict> parts) {
        return parts.stream().filter(Verdict.MET::equals).count();
    }

    @Test
    void library_obeysAllLaws() {
        CombinedCheckLaws.checkAll(CombinedRule.all());
        CombinedCheckLaws.checkAll(Verdict::allOf);
        CombinedCheckLaws.checkAny(CombinedRule.any());
        CombinedCheckLaws.checkAny(Verdict::anyOf);
        for (int needed = 1; needed <= 5; needed++) {
            CombinedCheckLaws.checkAtLeast(needed, CombinedRule.atLeast(needed));
        }
    }

    @Test
    void openTakenForMissed_isFoundWithTheSmallestList() {
        CombinedRule strict = parts -> met(parts) >= 2 ? Verdict.MET : Verdict.NOT_MET;
        assertBroken("open decides nothing", strict);
        assertBroken("never flips when decided", strict);
        assertThatThrownBy(() -> CombinedCheckLaws.checkAtLeast(2, strict))
                .hasMessageContaining("by        2 of [MET, UNDETERMINED]")
                .hasMessageContaining("expected: UNDETERMINED")
                .hasMessageContaining("but was:  NOT_MET");
    }

    @Test
    void anyOpenPartTakenForOpen_isFound() {
        assertBroken(
                "agrees with every settlement",
                parts -> parts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : TWO.verdict(parts));
    }

    @Test
    void otherNumber_isFound() {
        assertBroken("counts decided verdicts", CombinedRule.any());
    }

    @Test
    void tooManyTakenForMissed_isFound() {
        assertBroken("better is never worse", parts -> met(parts) > 2 ? Verdict.NOT_MET : TWO.verdict(parts));
    }

    @Test
    void firstPartThatCountsTwice_isFound() {
        assertBroken(
                "does not depend on the order",
                parts -> parts.get(0) == Verdict.MET ? Verdict.MET : TWO.verdict(parts));
    }

    @Test
    void numberBeyondTheLists_isRefused() {
        assertThatThrownBy(() -> CombinedCheckLaws.checkAtLeast(0, TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Least number of verdicts must be from 1 to 10: '0'");
    }
}
