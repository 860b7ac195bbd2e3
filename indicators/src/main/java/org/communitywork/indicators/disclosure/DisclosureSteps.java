// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;

/** The steps of protecting one table, which name cells and intervals and never a count. */
final class DisclosureSteps {
    /** A large table can have thousands of withheld cells; all of them are in the result. */
    private static final int MAX_CELLS = 20;

    private static final Rounding PERCENT = Rounding.gbt8170Decimals(1);

    private final List<Message> messages = new ArrayList<>();

    DisclosureSteps(DisclosureRule rule, int reported, int sensitive) {
        Protection protection = rule.protection();
        messages.add(Message.of("disclosure.rule", Long.toString(rule.minimum()), rule.zeros()));
        messages.add(Message.of(
                "disclosure.protection",
                Long.toString(protection.width()),
                Long.toString(protection.below()),
                Long.toString(protection.above()),
                rule.intruder()));
        messages.add(Message.of("disclosure.sensitive", Integer.toString(sensitive), Integer.toString(reported)));
    }

    Explanation protectedBy(ImmutableList<SuppressedCell> cells, InformationLoss loss) {
        if (cells.isEmpty()) {
            messages.add(Message.of("disclosure.nothing_withheld"));
            return Explanation.of(messages.toArray(Message[]::new));
        }
        messages.add(Message.of("disclosure.complementary", Integer.toString(loss.complementary())));
        cells(cells);
        messages.add(Message.of("disclosure.audit", Integer.toString(cells.size())));
        messages.add(Message.of(
                "disclosure.loss",
                Integer.toString(loss.suppressed()),
                Integer.toString(loss.cells()),
                percent(loss.share().orElseThrow())));
        return Explanation.of(messages.toArray(Message[]::new));
    }

    Explanation unprotectable(UnprotectableReason reason, ImmutableList<SuppressedCell> exposed) {
        messages.add(Message.of("disclosure.unprotectable", reason));
        cells(exposed);
        return Explanation.of(messages.toArray(Message[]::new));
    }

    private void cells(ImmutableList<SuppressedCell> cells) {
        cells.stream()
                .limit(MAX_CELLS)
                .map(cell -> Message.of(
                        "disclosure.cell",
                        cell.address().row(),
                        cell.address().column(),
                        cell.kind(),
                        cell.derivable()))
                .forEach(messages::add);
        if (cells.size() > MAX_CELLS) {
            messages.add(Message.of("disclosure.cell.more", Integer.toString(cells.size() - MAX_CELLS)));
        }
    }

    private static String percent(Ratio share) {
        return share.times(Ratio.HUNDRED).toBigDecimal(PERCENT).toPlainString() + "%";
    }
}
