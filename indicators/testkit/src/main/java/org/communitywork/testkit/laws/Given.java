// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.List;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Verdict;

/** A check of which the verdict is given. */
record Given(Verdict verdict) implements Check {
    static final Bilingual NAME = new Bilingual("假设", "given");

    private static final long serialVersionUID = 1L;

    static List<Given> all(List<Verdict> verdicts) {
        return verdicts.stream().map(Given::new).toList();
    }

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public CheckOutcome outcome() {
        return switch (verdict) {
            case MET -> CheckOutcome.MET;
            case NOT_MET -> CheckOutcome.NOT_MET;
            case UNDETERMINED -> CheckOutcome.UNDETERMINED;
        };
    }

    @Override
    public Explanation explanation() {
        return Explanation.of();
    }
}
