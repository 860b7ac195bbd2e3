// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.testing.SerializableTester;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;

class SuppressedProperties {
    private static final Bilingual FEW = new Bilingual("少于10人", "fewer than 10 people");
    private static final Indicator SHARE =
            Indicator.share("X.SHARE").name("比重", "Share").formula("X.A / X.B").build();

    /** Nothing can leak of what makes no difference. */
    @Property(tries = 100)
    void suppressed_isTheSameForAllOutcomes(
            @ForAll("calculations") Calculation one, @ForAll("calculations") Calculation other) {
        Suppressed suppressed = Suppressed.of(one, FEW);
        assertThat(suppressed).isEqualTo(Suppressed.of(other, FEW));
        assertThat(suppressed.toString()).isEqualTo(Suppressed.of(other, FEW).toString());
        assertThat(suppressed.inputs()).isEmpty();
        assertThat(suppressed.calculated()).isEmpty();
    }

    /** Computed with every outcome, and stated. */
    @Provide
    Arbitrary<Calculation> calculations() {
        Arbitrary<Calculation> computed = Arbitraries.of("0人", "3人", "近20人", "xx人", "-1人")
                .list()
                .ofSize(2)
                .map(figures -> Calculator.STANDARD.calculate(
                        SHARE,
                        Samples.observations("X.A = " + figures.get(0), "X.B = " + figures.get(1)),
                        SUBJECT,
                        YEAR));
        Arbitrary<Calculation> stated = Arbitraries.of("5%", "约12%", "103%")
                .map(rate -> Calculator.STANDARD.calculateOrStated(
                        SHARE, Samples.observations("X.SHARE = " + rate), SUBJECT, YEAR));
        return Arbitraries.oneOf(computed, stated);
    }

    @Example
    void suppressed_saysWhatAndWhyOnly() {
        Calculation rate =
                Calculator.STANDARD.calculate(SHARE, Samples.observations("X.A = 3人", "X.B = 8人"), SUBJECT, YEAR);
        Suppressed suppressed = Suppressed.of(rate, FEW);
        assertThat(suppressed.shown(Language.CHINESE)).isEqualTo("不予公布");
        assertThat(suppressed.explanation().text(Language.ENGLISH)).isEqualTo("""
                        Indicator: Share = X.A / X.B (unit: %)
                        Withheld: fewer than 10 people""");
        SerializableTester.reserializeAndAssert(suppressed);
        TargetCheck check = Target.atLeast(SHARE, "20%").check(suppressed);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(check.explanation().text(Language.ENGLISH)).endsWith("Verdict: not calculable (withheld)");
    }
}
