// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

/** What the words beside a figure have said so far: a change, a level reached, one qualifier. */
final class Statement {
    private static final String ONE_QUALIFIER = "only one qualifier";

    private final Cursor cursor;
    private Qualifier qualifier = Qualifier.EXACTLY;
    private int sign = 1;
    private int minusIndex = -1;
    private boolean changes;
    private boolean attained;

    Statement(Cursor cursor) {
        this.cursor = cursor;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    boolean isDecline() {
        return sign < 0;
    }

    boolean saysNothing() {
        return qualifier == Qualifier.EXACTLY && !attained;
    }

    /** Says whether a word or a sign in front speaks of a change. */
    boolean isChange() {
        return changes;
    }

    void change(int newSign) {
        sign = newSign;
        changes = true;
    }

    void attain() {
        attained = true;
    }

    void minus(int index) {
        sign = -1;
        minusIndex = index;
    }

    /** Gives a minus sign back, because it belongs to one figure of a range only. */
    boolean takeMinus() {
        boolean minus = minusIndex >= 0;
        sign = minus ? 1 : sign;
        return minus;
    }

    /** Takes the qualifier of a word in front or of the number itself. */
    void say(Qualifier said, int index) {
        if (said == Qualifier.EXACTLY) {
            return;
        }
        if (qualifier != Qualifier.EXACTLY) {
            throw cursor.refusedAt(index, ONE_QUALIFIER);
        }
        if (minusIndex >= 0) {
            throw cursor.refusedAt(minusIndex, "下降 instead of the minus sign beside a qualifier");
        }
        qualifier = said;
    }

    /** Takes the qualifier of a word at the end, which may repeat the one in front: 约…左右. */
    void sayAgain(Qualifier said, int index) {
        if (qualifier != said || said == Qualifier.MORE_THAN) {
            say(said, index);
        }
    }
}
