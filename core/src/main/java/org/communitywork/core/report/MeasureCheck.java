// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;

/** Holds the items of a report against the definitions of measures, and collects what is not right. */
final class MeasureCheck {
    private static final Quantity NONE = Quantity.of(0, Units.NUMBER);

    private final MeasureTable table;
    private final ImmutableList.Builder<MeasureProblem> problems = ImmutableList.builder();

    private MeasureCheck(MeasureTable table) {
        this.table = table;
    }

    static MeasureCheck of(MeasureTable table) {
        return new MeasureCheck(table);
    }

    ImmutableList<MeasureProblem> problems(WorkReport report) {
        each(
                "observations",
                report.observations(),
                (place, observation) -> fits(place, observation.measure(), observation.quantity()));
        each(
                "enumerations",
                report.enumerations(),
                (place, list) -> list.measure().ifPresent(code -> fits(place, code, list.stated())));
        each("breakdowns", report.breakdowns(), this::breakdown);
        each(
                "targets",
                report.targets(),
                (place, target) -> target.measure().ifPresent(code -> fits(place, code, target.quantity())));
        each("campaigns", report.campaigns(), (place, campaign) -> defined(place, campaign.measures()));
        each("activities", report.activities(), (place, activity) -> defined(place, activity.measures()));
        each("services", report.services(), (place, service) -> defined(place, service.measures()));
        each("statements", report.statements(), (place, statement) -> defined(place, statement.measures()));
        return problems.build();
    }

    private static <T> void each(String name, ImmutableList<T> items, BiConsumer<String, T> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(name + "[" + i + "]", items.get(i));
        }
    }

    private void breakdown(String place, Breakdown breakdown) {
        define(place, breakdown.whole().code());
        breakdown.parts().forEach(part -> define(place, part.code()));
    }

    private void defined(String place, ImmutableList<MeasureCode> codes) {
        codes.forEach(code -> define(place, code));
    }

    private void fits(String place, MeasureCode code, Optional<Quantity> quantity) {
        Optional<Measure> measure = define(place, code);
        quantity.ifPresent(q -> measure.ifPresent(m -> fits(place, m, q)));
    }

    private void fits(String place, MeasureCode code, Quantity quantity) {
        fits(place, code, Optional.of(quantity));
    }

    private void fits(String place, Measure measure, Quantity quantity) {
        if (!isUnitless(quantity) && !quantity.unit().convertibleTo(measure.unit())) {
            String reason = lenientFormat(
                    "Unit of %s must convert to %s: '%s'", measure.code(), measure.unit(), quantity.unit());
            problems.add(new MeasureProblem(place, measure.code(), reason));
        }
    }

    /** Tells whether a quantity is all or none of anything, whatever its measure counts. */
    private static boolean isUnitless(Quantity quantity) {
        return quantity.qualifier() == Qualifier.ALL || quantity.equals(NONE);
    }

    private Optional<Measure> define(String place, MeasureCode code) {
        Optional<Measure> measure = table.find(code);
        if (measure.isEmpty()) {
            problems.add(new MeasureProblem(place, code, "Measure must be defined: '" + code + "'"));
        }
        return measure;
    }
}
