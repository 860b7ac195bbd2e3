// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/** The reader of a number with its unit, where words may stand inside and behind the unit: 1平方多公里, 两个半小时, 八成五. */
final class PartReader {

    /** Beginnings of units behind which 多, 余 or 半 can stand. */
    private static final ImmutableList<String> BEGINNINGS = ImmutableList.of("平方", "立方", "个");

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio TENTH = Ratio.of(1, 10);

    private final Cursor cursor;
    private final Units units;
    private final Statement statement;
    private final NumberReader numbers;

    PartReader(Cursor cursor, Units units, Statement statement) {
        this.cursor = cursor;
        this.units = units;
        this.statement = statement;
        this.numbers = new NumberReader(cursor, units);
    }

    /** Reads a part, null if no number comes next. */
    @Nullable
    Part read() {
        int index = cursor.index();
        Optional<Unit> fraction = cursor.accept(Vocabulary.FRACTIONS);
        Numeral numeral = numbers.read();
        if (numeral == null) {
            if (fraction.isPresent()) {
                throw cursor.refused("a number");
            }
            return null;
        }
        statement.say(numeral.kind(), numbers.qualifierIndex());
        return fraction.isPresent()
                ? new Part(
                        new Numeral(numeral.kind(), numeral.figure(), numeral.distance(), false),
                        fraction.get(),
                        index,
                        index)
                : more(unit(numeral, index));
    }

    private Part unit(Numeral numeral, int index) {
        int unitIndex = cursor.index();
        for (String beginning : BEGINNINGS) {
            Part split = cursor.startsWith(beginning) ? split(numeral, beginning, index) : null;
            if (split != null) {
                return split;
            }
            cursor.moveTo(unitIndex);
        }
        Unit unit = units.read(cursor);
        if (unit == null && cursor.accept("成")) {
            return new Part(tenths(numeral), PartUnits.TENTH, index, unitIndex);
        }
        return new Part(numeral, unit, index, unitIndex);
    }

    /** Reads a unit with 多, 余 or 半 inside, null if it is another one. */
    private @Nullable Part split(Numeral numeral, String beginning, int index) {
        int unitIndex = cursor.index();
        cursor.accept(beginning);
        int wordIndex = cursor.index();
        boolean half = isWhole(numeral) && cursor.accept("半");
        if (!half && !cursor.accept("多") && !cursor.accept("余")) {
            return null;
        }
        Unit unit = units.readRest(cursor, beginning);
        if (unit == null) {
            return null;
        }
        return new Part(half ? plusHalf(numeral) : over(numeral, wordIndex), unit, index, unitIndex);
    }

    /** Reads what may stand behind a unit: 半, 多, 余, 有余. */
    private Part more(Part part) {
        Part full = part;
        if (part.unit() != null && isWhole(part.numeral()) && cursor.accept("半")) {
            full = part.with(plusHalf(part.numeral()));
        }
        int index = cursor.index();
        boolean more = full.numeral().isPlain()
                && (cursor.accept("有余") || (full.unit() != null && (cursor.accept("多") || cursor.accept("余"))));
        return more ? full.with(over(full.numeral(), index)) : full;
    }

    private Numeral over(Numeral numeral, int index) {
        statement.say(Qualifier.OVER, index);
        return numeral.as(Qualifier.OVER);
    }

    private static boolean isWhole(Numeral numeral) {
        return numeral.isPlain() && !numeral.bare() && numeral.figure().last().isInteger();
    }

    private static Numeral plusHalf(Numeral numeral) {
        return numeral.with(numeral.figure().plus(HALF, HALF));
    }

    /** Reads the digit behind 成: 八成五 is 8.5 tenths. */
    private Numeral tenths(Numeral numeral) {
        int digit = Numerals.digit(cursor.peek());
        if (digit < 1 || !isWhole(numeral)) {
            return numeral;
        }
        cursor.moveOver(1);
        return numeral.with(numeral.figure().plus(TENTH.times(Ratio.of(digit)), TENTH));
    }
}
