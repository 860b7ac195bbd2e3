// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.indicators.composition.ClassCount;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.testkit.laws.CompositionSample;
import org.communitywork.testkit.laws.CompositionSamples;
import org.communitywork.testkit.laws.VerdictSamples;

/** Generators of compositions such as 六室三站二栏 with facilities for them, and of verdicts to be combined. */
public final class CompositionArbitraries {
    private static final ImmutableList<String> CLASSES = ImmutableList.of("室", "站", "栏", "校", "场所");

    private CompositionArbitraries() {}

    /**
     * Returns standards that ask for one to six facilities of each of one to five classes. They shrink to 1室.
     *
     * @return the generator
     */
    public static Arbitrary<FacilityStandard> standards() {
        return Arbitraries.integers()
                .between(1, 6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(CLASSES.size())
                .map(numbers -> {
                    StringBuilder name = new StringBuilder();
                    for (int i = 0; i < numbers.size(); i++) {
                        name.append(numbers.get(i)).append(CLASSES.get(i));
                    }
                    return FacilityStandard.parse(name.toString());
                });
    }

    /**
     * Returns targets of at least, or every second of exactly, what a standard of {@link #standards()} names.
     *
     * @return the generator
     */
    public static Arbitrary<CompositionTarget> targets() {
        return Combinators.combine(standards(), Arbitraries.of(false, true)).as(CompositionTarget::new);
    }

    /**
     * Returns facilities for a standard, as {@link CompositionSamples} describes.
     *
     * @param standard the standard
     * @return the generator
     */
    public static Arbitrary<CompositionSample> samples(FacilityStandard standard) {
        return SampleArbitraries.of(CompositionSamples.of(standard));
    }

    /**
     * Returns checks of a target.
     *
     * @param target the target
     * @return the generator
     */
    public static Arbitrary<CompositionCheck> checks(CompositionTarget target) {
        return samples(target.standard()).map(sample -> target.check(sample.facilities(), sample.listing()));
    }

    /**
     * Returns lists of verdicts that are to be combined, as {@link VerdictSamples} describes.
     *
     * @param least the least number of them, from 1 to 10
     * @return the generator
     */
    public static Arbitrary<ImmutableList<Verdict>> verdicts(int least) {
        return SampleArbitraries.of(VerdictSamples.ofAtLeast(least));
    }

    /**
     * Returns checks of {@link #targets()}.
     *
     * @return the generator
     */
    public static Arbitrary<CompositionCheck> checks() {
        return targets().flatMap(CompositionArbitraries::checks);
    }

    /**
     * Returns what there is and what is planned of a class, of {@link #checks()}.
     *
     * @return the generator
     */
    public static Arbitrary<ClassCount> classCounts() {
        return Parts.of(checks(), CompositionCheck::classes);
    }
}
