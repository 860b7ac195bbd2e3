// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.observation.ResolvedObservation;

/** An observation with the definition of its measure. */
record Figure(ResolvedObservation observation, Measure measure) {
    /** Sorts by report and then by all that tells figures apart, so that nothing depends on the order of the data. */
    static final Comparator<Figure> ORDER = Comparator.comparing(Figure::report)
            .thenComparing(Figure::period, ReportingPeriod.displayOrder())
            .thenComparing(figure -> figure.source().map(Source::toString).orElse(""))
            .thenComparing(figure -> figure.quantity().toString())
            .thenComparing(figure -> figure.observation().toString());

    FigureKey key() {
        return new FigureKey(observation.subject(), measure, observation.group());
    }

    String report() {
        return observation.report().orElse("");
    }

    ReportingPeriod period() {
        return observation.period();
    }

    Quantity quantity() {
        return observation.quantity();
    }

    Optional<Source> source() {
        return observation.source();
    }

    /** Tells whether anything is known that can be held against another figure of the measure. */
    boolean isKnown() {
        return isBareZero() || (!observation.isBoundless() && quantity().unit().convertibleTo(measure.unit()));
    }

    /** Tells whether nothing of the measure is there, which is said without a unit. */
    boolean isBareZero() {
        return quantity().equals(Quantity.of(Ratio.ZERO, Units.NUMBER));
    }

    /** Returns what is known of the figure, in the unit of the measure. */
    Range<Ratio> range(Reach reach) {
        return inMeasureUnit(quantity(), reach);
    }

    /** Returns what the figure may stand for if somebody rounded it: an exact one is read as if 约 stood before it. */
    Range<Ratio> rangeIfRounded(Reach reach) {
        boolean exact = quantity().qualifier() == Qualifier.EXACTLY;
        return quantity()
                .figure()
                .filter(figure -> exact && !figure.isZero())
                .map(figure -> inMeasureUnit(Quantity.about(figure, quantity().unit()), reach))
                .orElseGet(() -> range(reach));
    }

    private Range<Ratio> inMeasureUnit(Quantity quantity, Reach reach) {
        Ratio factor = isBareZero() ? Ratio.ONE : quantity.unit().factorTo(measure.unit());
        return Ranges.times(quantity.range(reach), factor);
    }

    /** Tells whether another figure of the same key is of the same time, which masks of two reports never show. */
    boolean isOfSamePeriod(Figure other) {
        return period().equals(other.period()) && (!period().isMasked() || report().equals(other.report()));
    }

    /** Returns the least range that has what all figures of one measure say, which is all that is possible for a masked one. */
    static Range<Ratio> hull(List<Figure> figures, Reach reach) {
        return figures.stream()
                .map(figure -> figure.isKnown() ? figure.range(reach) : figure.possible())
                .reduce(Ranges::hull)
                .orElseThrow();
    }

    private Range<Ratio> possible() {
        return measure.unit().canBeNegative() ? Range.all() : Range.atLeast(Ratio.ZERO);
    }

    /** What makes two figures of one measure the same: the word and, in one unit, the numbers. */
    record Said(Qualifier qualifier, Range<Ratio> range) {}

    Said said() {
        return new Said(quantity().qualifier(), range(Reach.STANDARD));
    }
}
