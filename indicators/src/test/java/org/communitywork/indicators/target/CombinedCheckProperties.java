// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communitywork.indicators.target.CombinedCheckTest.Given;

class CombinedCheckProperties {
    private static CombinedCheck combined(int needed, List<CheckOutcome> outcomes) {
        return CombinedCheck.atLeast(
                1 + needed % outcomes.size(),
                CombinedCheckTest.NAME,
                outcomes.stream().map(Given::of).toList());
    }

    /** Every way to settle what is undetermined is tried. */
    @Property(tries = 300)
    void verdict_isThatOfEverySettlement(
            @ForAll @Size(min = 1, max = 6) List<CheckOutcome> outcomes, @ForAll("counts") int needed) {
        CombinedCheck check = combined(needed, outcomes);
        List<Verdict> verdicts = check.parts().stream().map(Check::verdict).toList();
        boolean some = false;
        boolean all = true;
        for (int choice = 0; choice < 1 << verdicts.size(); choice++) {
            int met = 0;
            for (int i = 0; i < verdicts.size(); i++) {
                boolean open = verdicts.get(i) == Verdict.UNDETERMINED && (choice >> i & 1) == 1;
                met += open || verdicts.get(i) == Verdict.MET ? 1 : 0;
            }
            some |= met >= check.needed();
            all &= met >= check.needed();
        }
        assertThat(check.verdict()).isEqualTo(all ? Verdict.MET : some ? Verdict.UNDETERMINED : Verdict.NOT_MET);
        assertThat(CombinedCheck.allOf(CombinedCheckTest.NAME, check.parts()).verdict())
                .isEqualTo(Verdict.allOf(verdicts));
        assertThat(CombinedCheck.anyOf(CombinedCheckTest.NAME, check.parts()).verdict())
                .isEqualTo(Verdict.anyOf(verdicts));
    }

    @Property
    void outcome_dependsOnNoOrderAndNeverContradictsTheVerdict(
            @ForAll @Size(min = 1, max = 6) List<CheckOutcome> outcomes,
            @ForAll("counts") int needed,
            @ForAll Random random) {
        CombinedCheck check = combined(needed, outcomes);
        List<CheckOutcome> shuffled = new ArrayList<>(outcomes);
        Collections.shuffle(shuffled, random);
        assertThat(combined(needed, shuffled).outcome()).isEqualTo(check.outcome());
        switch (check.outcome()) {
            case MET, CLAIMED -> assertThat(check.verdict()).isEqualTo(Verdict.MET);
            case NOT_MET -> assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET);
            case UNDETERMINED, NOT_CALCULABLE -> assertThat(check.verdict()).isEqualTo(Verdict.UNDETERMINED);
            case NOT_DUE -> assertThat(outcomes).contains(CheckOutcome.NOT_DUE);
        }
        assertThat(check.open().isEmpty())
                .isEqualTo(check.verdict() == Verdict.MET || check.outcome() == CheckOutcome.NOT_MET);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 5);
    }
}
