// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.communitywork.core.number.Ratio;

/**
 * A generator of ranges of numbers, none of them empty.
 *
 * <p>By default ends lie between -100 and 100 and every ninth range has no end on one side or both; one number each is drawn
 * often. Ranges shrink to one number.
 *
 * <p>Immutable: each method returns another generator.
 */
public final class RangeArbitrary extends ArbitraryDecorator<Range<Ratio>> {
    static final RangeArbitrary STANDARD = new RangeArbitrary(-100, 100, true);

    private final int least;
    private final int greatest;
    private final boolean unbounded;

    private RangeArbitrary(int least, int greatest, boolean unbounded) {
        this.least = least;
        this.greatest = greatest;
        this.unbounded = unbounded;
    }

    /**
     * Returns ranges with ends between two whole numbers.
     *
     * @param leastEnd the least end
     * @param greatestEnd the greatest end
     * @return the generator
     */
    public RangeArbitrary between(int leastEnd, int greatestEnd) {
        return new RangeArbitrary(leastEnd, greatestEnd, unbounded);
    }

    /**
     * Returns ranges with an end on both sides.
     *
     * @return the generator
     */
    public RangeArbitrary bounded() {
        return new RangeArbitrary(least, greatest, false);
    }

    @Override
    protected Arbitrary<Range<Ratio>> arbitrary() {
        Arbitrary<Ratio> ends = NumberArbitraries.ratios(least, greatest);
        Arbitrary<BoundType> types = Arbitraries.of(BoundType.CLOSED, BoundType.OPEN);
        Arbitrary<Range<Ratio>> points = ends.map(Range::singleton);
        Arbitrary<Range<Ratio>> spans = Combinators.combine(ends, types, ends, types)
                .as((one, oneType, other, otherType) -> one.equals(other)
                        ? Range.singleton(one)
                        : Range.range(one.min(other), oneType, one.max(other), otherType));
        Arbitrary<Range<Ratio>> above = Combinators.combine(ends, types).as(Range::downTo);
        Arbitrary<Range<Ratio>> below = Combinators.combine(ends, types).as(Range::upTo);
        Arbitrary<Range<Ratio>> open = Arbitraries.oneOf(above, below, Arbitraries.just(Range.<Ratio>all()));
        return Arbitraries.frequencyOf(Tuple.of(3, points), Tuple.of(5, spans), Tuple.of(1, unbounded ? open : spans))
                .withoutEdgeCases();
    }
}
