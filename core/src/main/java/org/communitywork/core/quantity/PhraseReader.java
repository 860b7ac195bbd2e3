// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

/** The reader of a whole phrase: a change, a level reached, a qualifier, one figure or two, a unit, a qualifier. */
final class PhraseReader {
    private final Cursor cursor;
    private final Statement statement;
    private final PartReader parts;
    private final RangeReader ranges;
    private final GapReader gaps;
    private final Assembly assembly;

    PhraseReader(Cursor cursor, Units units) {
        this.cursor = cursor;
        this.statement = new Statement(cursor);
        this.parts = new PartReader(cursor, units, statement);
        this.ranges = new RangeReader(cursor, parts);
        this.gaps = new GapReader(cursor, units);
        this.assembly = new Assembly(cursor, statement);
    }

    Reading read() {
        String rest = cursor.rest();
        if (Vocabulary.ALL.contains(rest)) {
            return new Reading(Quantity.all(), null);
        }
        if (Vocabulary.NONE.contains(rest)) {
            return new Reading(Quantity.of(0, Units.NUMBER), null);
        }
        readFront();
        Quantity gap = gaps.read();
        return gap == null ? figures() : gap(gap);
    }

    /** Reads the words in front of the figure. */
    private void readFront() {
        if (cursor.accept("+")) {
            statement.change(1);
        } else {
            cursor.accept(Vocabulary.CHANGES).ifPresent(statement::change);
        }
        readAttained();
        int index = cursor.index();
        cursor.accept(Vocabulary.PREFIXES).ifPresent(qualifier -> statement.say(qualifier, index));
        readAttained();
    }

    private void readAttained() {
        cursor.accept(Vocabulary.ATTAINED).ifPresent(word -> statement.attain());
    }

    private Reading gap(Quantity gap) {
        readBack();
        if (statement.isDecline()) {
            throw cursor.refusedAt(0, "a decline with a figure");
        }
        requireEnd(true);
        return new Reading(gap, null);
    }

    private Reading figures() {
        int index = cursor.index();
        if (!statement.isChange() && ranges.acceptMinus()) {
            statement.minus(index);
        }
        Part first = parts.read();
        if (first == null) {
            return missing(index);
        }
        if (first.numeral().isPlain() && statement.qualifier() == Qualifier.EXACTLY && ranges.acceptDash()) {
            return range(statement.takeMinus() ? RangeReader.negated(first) : first);
        }
        boolean finished = readBack() || first.unit() != null;
        requireEnd(finished);
        return assembly.single(first);
    }

    private Reading range(Part first) {
        if (first.numeral().bare()) {
            throw cursor.refusedAt(first.index(), "a digit before the place word");
        }
        Part second = ranges.second(first);
        requireEnd(second.unit() != null);
        return assembly.range(ranges.complete(first, second), second);
    }

    /** Reads a phrase without a number, which is lost if a qualifier was left behind: 达%左右. */
    private Reading missing(int index) {
        Quantity lost = gaps.readMissing();
        if (lost == null) {
            throw cursor.refusedAt(index, "a number");
        }
        readBack();
        if (statement.saysNothing()) {
            throw cursor.refusedAt(index, "a number");
        }
        requireEnd(true);
        return new Reading(lost, null);
    }

    /** Reads the words behind the unit and says whether there are any. */
    private boolean readBack() {
        int index = cursor.index();
        cursor.accept(Vocabulary.SUFFIXES).ifPresent(qualifier -> statement.sayAgain(qualifier, index));
        if (statement.qualifier() == Qualifier.EXACTLY) {
            cursor.accept("整");
        }
        return cursor.index() > index;
    }

    private void requireEnd(boolean finished) {
        if (!cursor.atEnd()) {
            throw cursor.refused(finished ? "the end of the quantity" : "a unit");
        }
    }
}
