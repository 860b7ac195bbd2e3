// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;

/** The making of a quantity from what was read; it refuses what no quantity can hold. */
final class Assembly {
    private static final String ABOVE_ZERO = "a figure above zero";

    private final Cursor cursor;
    private final Statement statement;

    Assembly(Cursor cursor, Statement statement) {
        this.cursor = cursor;
        this.statement = statement;
    }

    Reading single(Part written) {
        Part part = written.inProperUnit();
        Qualifier qualifier = statement.qualifier();
        if (qualifier == Qualifier.OVER && part.value().isZero()) {
            return new Reading(Quantity.unknown(Gap.LOST, unit(part)), null);
        }
        if (qualifier == Qualifier.EXACTLY && part.numeral().bare()) {
            throw cursor.refusedAt(part.index(), "a digit before the place word");
        }
        requireFits(part, qualifier);
        Ratio distance = part.numeral().distance();
        Quantity quantity = distance == null
                ? single(qualifier, part)
                : between(part.value(), part.value().plus(distance), unit(part));
        boolean rough = qualifier.isRough();
        return new Reading(quantity, rough ? null : part.numeral().figure().last());
    }

    private static Unit unit(Part part) {
        Unit unit = part.unit();
        return unit == null ? Units.NUMBER : unit;
    }

    private void requireFits(Part part, Qualifier qualifier) {
        Figure figure = part.numeral().figure();
        if (figure.value().isZero() && (qualifier.reachesByPlace() || qualifier == Qualifier.LESS_THAN)) {
            throw cursor.refusedAt(part.index(), ABOVE_ZERO);
        }
        if (!hasPhrase(figure, qualifier)) {
            throw cursor.refusedAt(part.index(), "a figure with a canonical text of at most 40 characters");
        }
    }

    /** 万分之几 has none, since it would be 几 of 0.01 %, nor has 近半成, since 5 % have no half of a tenth. */
    private static boolean hasPhrase(Figure figure, Qualifier qualifier) {
        if (qualifier.isRough()) {
            return Numerals.isRough(qualifier, figure.value());
        }
        return qualifier.reachesByPlace()
                ? Places.canShow(figure.value(), figure.place())
                : Places.canWrite(figure.value());
    }

    private Quantity single(Qualifier qualifier, Part part) {
        Ratio value = signed(part.value());
        Unit unit = unit(part);
        return switch (qualifier) {
            case AT_LEAST -> Quantity.atLeast(value, unit);
            case MORE_THAN -> Quantity.moreThan(value, unit);
            case AT_MOST -> Quantity.atMost(value, unit);
            case LESS_THAN -> Quantity.lessThan(value, unit);
            case SEVERAL -> Quantity.several(value, unit);
            case ORDER_OF -> Quantity.orderOf(value, unit);
            case OVER -> Quantity.over(value, unit).withPlace(place(part));
            case NEARLY -> Quantity.nearly(value, unit).withPlace(place(part));
            case ABOUT -> Quantity.about(value, unit).withPlace(place(part));
            default -> Quantity.of(value, unit);
        };
    }

    private static Ratio place(Part part) {
        return part.numeral().figure().place();
    }

    private Ratio signed(Ratio value) {
        return statement.isDecline() ? value.negated() : value;
    }

    /** Returns the range of two sizes, which a decline mirrors. */
    private Quantity between(Ratio lower, Ratio upper, Unit unit) {
        return statement.isDecline()
                ? Quantity.between(upper.negated(), lower.negated(), unit)
                : Quantity.between(lower, upper, unit);
    }

    /** Makes a range of two parts in one unit, both above zero or with a minus sign of their own. */
    Reading range(Part lower, Part upper) {
        Part from = lower.inProperUnit();
        Part to = upper.inProperUnit();
        requireFits(from, Qualifier.BETWEEN);
        requireFits(to, Qualifier.BETWEEN);
        if (from.value().compareTo(to.value()) >= 0) {
            throw cursor.refusedAt(to.index(), "a figure above the first one");
        }
        Ratio precision =
                from.numeral().figure().last().min(to.numeral().figure().last());
        return new Reading(between(from.value(), to.value(), unit(to)), precision);
    }
}
