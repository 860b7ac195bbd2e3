// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;

/** A score as a function of one number, made of straight pieces that cover all numbers. */
record ScoreCurve(ImmutableList<Piece> pieces) {

    /** One straight piece: {@code slope * x + offset} for each x of the domain. */
    record Piece(Range<Ratio> domain, Ratio slope, Ratio offset) {
        static Piece flat(Range<Ratio> domain, Ratio score) {
            return new Piece(domain, Ratio.ZERO, score);
        }

        Optional<Piece> within(Range<Ratio> range) {
            return meet(domain, range).map(common -> new Piece(common, slope, offset));
        }

        Range<Ratio> image() {
            return Ranges.plus(Ranges.times(domain, slope), Range.singleton(offset));
        }
    }

    /** A straight line from one point to another that stays at the height of the nearer one outside of them. */
    static ScoreCurve ramp(Ratio one, Ratio oneScore, Ratio other, Ratio otherScore) {
        Ratio slope = otherScore.minus(oneScore).dividedBy(other.minus(one));
        boolean rightwards = one.compareTo(other) < 0;
        return new ScoreCurve(ImmutableList.of(
                Piece.flat(Range.atMost(one.min(other)), rightwards ? oneScore : otherScore),
                new Piece(Range.open(one.min(other), one.max(other)), slope, oneScore.minus(one.times(slope))),
                Piece.flat(Range.atLeast(one.max(other)), rightwards ? otherScore : oneScore)));
    }

    /** This curve, but one score for all numbers of a range without a bound on one side. */
    ScoreCurve with(Range<Ratio> half, Ratio score) {
        Range<Ratio> rest = half.hasLowerBound()
                ? Range.upTo(half.lowerEndpoint(), opposite(half.lowerBoundType()))
                : Range.downTo(half.upperEndpoint(), opposite(half.upperBoundType()));
        Stream<Piece> kept = pieces.stream().flatMap(piece -> piece.within(rest).stream());
        return new ScoreCurve(
                Stream.concat(kept, Stream.of(Piece.flat(half, score))).collect(ImmutableList.toImmutableList()));
    }

    /** The least range that contains the score of each number of a range. */
    Range<Ratio> of(Range<Ratio> numbers) {
        Function<Piece, Stream<Piece>> within = piece -> piece.within(numbers).stream();
        return pieces.stream()
                .flatMap(within)
                .map(Piece::image)
                .reduce(Ranges::hull)
                .orElseThrow();
    }

    private static Optional<Range<Ratio>> meet(Range<Ratio> left, Range<Ratio> right) {
        return left.isConnected(right)
                ? Optional.of(left.intersection(right)).filter(common -> !common.isEmpty())
                : Optional.empty();
    }

    private static BoundType opposite(BoundType type) {
        return type == BoundType.OPEN ? BoundType.CLOSED : BoundType.OPEN;
    }
}
