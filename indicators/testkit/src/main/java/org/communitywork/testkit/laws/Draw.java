// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Optional;
import java.util.Random;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Operand;

/** Draws exact figures of one community for the leaves of an indicator. */
interface Draw {
    static Draw of(Indicator indicator, MeasureTable measures) {
        return indicator.kind() == IndicatorKind.COMPOSITE
                ? CompositeDraw.of(indicator, measures)
                : PlainDraw.of(indicator, measures);
    }

    Unit unit(Operand leaf);

    /** Draws figures, whether they are possible or not. */
    Figures any(Random random);

    /** Makes wholes as great as their parts. */
    Figures repaired(Figures figures);

    /** Changes figures so that the value becomes the one that is aimed at, or one that lies so many cases beside it. */
    Optional<Figures> aimed(Figures figures, Ratio value, int beside, Random random);
}
