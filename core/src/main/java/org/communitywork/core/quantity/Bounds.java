// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;

/** The range of what a quantity says. A decline has the mirrored range of the rise of the same size. */
final class Bounds {
    private static final Range<Ratio> FLOOR = Range.atLeast(Ratio.ZERO);

    private final Quantity quantity;
    private final Reach reach;
    private final Ratio size;

    private Bounds(Quantity quantity, Ratio figure, Reach reach) {
        this.quantity = quantity;
        this.reach = reach;
        this.size = figure.abs();
    }

    static Range<Ratio> of(Quantity quantity, Reach reach) {
        return switch (quantity.qualifier()) {
            case UNKNOWN -> quantity.unit().canBeNegative() ? Range.all() : FLOOR;
            case BETWEEN ->
                Range.closed(quantity.figure().orElseThrow(), quantity.second().orElseThrow());
            default -> ofFigure(quantity, quantity.figure().orElseThrow(), reach);
        };
    }

    private static Range<Ratio> ofFigure(Quantity quantity, Ratio figure, Reach reach) {
        Range<Ratio> rise = new Bounds(quantity, figure, reach).rise(floor(quantity.unit(), figure));
        return figure.signum() < 0 ? Ranges.negated(rise) : rise;
    }

    /** A decline is a size, so that it has a floor in any unit. */
    private static Range<Ratio> floor(Unit unit, Ratio figure) {
        return figure.signum() >= 0 && unit.canBeNegative() ? Range.all() : FLOOR;
    }

    private Range<Ratio> rise(Range<Ratio> floor) {
        return switch (quantity.qualifier()) {
            case AT_LEAST -> Range.atLeast(size);
            case MORE_THAN -> Range.greaterThan(size);
            case AT_MOST -> Range.atMost(size).intersection(floor);
            case LESS_THAN -> Range.lessThan(size).intersection(floor);
            default -> near();
        };
    }

    private Range<Ratio> near() {
        return switch (quantity.qualifier()) {
            case OVER -> Range.open(size, size.plus(distance(reach.over())));
            case NEARLY -> nearly();
            case ABOUT -> about(distance(reach.about()));
            case SEVERAL -> reach.several().of(size);
            case ORDER_OF -> reach.orderOf().of(size);
            default -> Range.singleton(size);
        };
    }

    private Ratio distance(Extent extent) {
        return extent.distance(size, quantity.place().orElseGet(() -> Places.shown(size)));
    }

    private Range<Ratio> nearly() {
        Ratio lower = size.minus(distance(reach.nearly()));
        return lower.signum() < 0 ? Range.closedOpen(Ratio.ZERO, size) : Range.open(lower, size);
    }

    private Range<Ratio> about(Ratio distance) {
        Ratio lower = size.minus(distance).max(Ratio.ZERO);
        return Range.closed(lower, size.plus(distance));
    }
}
