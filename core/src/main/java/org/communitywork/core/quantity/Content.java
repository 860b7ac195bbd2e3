// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import java.io.Serializable;
import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/** What a quantity holds beside its qualifier and its unit; which parts there are depends on the qualifier. */
record Content(
        @Nullable Ratio figure,
        @Nullable Ratio second,
        @Nullable Ratio place,
        @Nullable Gap gap) implements Serializable {

    static Content of(Ratio figure) {
        return new Content(figure, null, null, null);
    }

    static Content between(Ratio lower, Ratio upper) {
        return new Content(lower, upper, null, null);
    }

    /** Keeps the place only where the figure does not show it. */
    static Content at(Ratio figure, Ratio place) {
        return new Content(figure, null, place.equals(Places.shown(figure)) ? null : place, null);
    }

    static Content unknown(Gap gap) {
        return new Content(null, null, null, gap);
    }
}
