// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.testkit.arbitraries.CompositionArbitraries;
import org.communitywork.testkit.arbitraries.GradeArbitraries;

/** The laws hold for the library's grades and compositions whatever the definition. */
class CriterionProperties {
    private static Trials few(Random random) {
        return new Trials(10, random.nextLong());
    }

    @Provide
    Arbitrary<Bands> bands() {
        return GradeArbitraries.bands(Units.PERCENT);
    }

    @Provide
    Arbitrary<GradeStandard> standards() {
        return GradeArbitraries.standards();
    }

    @Provide
    Arbitrary<CompositionTarget> compositions() {
        return CompositionArbitraries.targets();
    }

    @Property(tries = 50)
    void bands_obeyTheirLaws(@ForAll("bands") Bands bands, @ForAll LimitComparison comparison, @ForAll Random random) {
        BandLaws.check(BandRule.of(bands, Units.PERCENT, comparison), few(random));
    }

    @Property(tries = 20)
    void standards_obeyTheirLaws(@ForAll("standards") GradeStandard standard, @ForAll Random random) {
        GradeLaws.check(standard, GradeRule.of(standard), few(random));
        Sample sample = GradeSamples.of(standard).draw(random);
        GradeLaws.saysNoMoreThanIsOpen(standard, GradeRule.of(standard), sample);
    }

    @Property(tries = 50)
    void compositions_obeyTheirLaws(@ForAll("compositions") CompositionTarget target, @ForAll Random random) {
        CompositionLaws.check(target, CompositionRule.of(target), few(random));
        CompositionSample sample = CompositionSamples.of(target.standard()).draw(random);
        CompositionLaws.tellsWhatIsMissing(target, sample);
        CompositionLaws.looksAheadToPlans(target, sample);
    }
}
