// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Message;

/** The parts of a whole in one period, added up in the unit of the whole. */
record Sum(Term whole, ImmutableList<Term> parts, Reach reach) {

    /** Tells whether the parts make up the whole or, if there may be others, lie within it. */
    Ternary agrees(boolean closed) {
        if (!addsUp()) {
            return Ternary.UNKNOWN;
        }
        return closed ? Ranges.isEqual(range(), whole.range(reach)) : Ranges.isAtMost(range(), whole.range(reach));
    }

    /** Returns the sum of the parts, where they can be added. */
    Amount amount() {
        return new Amount(addsUp() ? range() : Range.atLeast(Ratio.ZERO), whole.unit());
    }

    private Range<Ratio> range() {
        return parts.stream().map(this::inWholeUnit).reduce(Range.singleton(Ratio.ZERO), Ranges::plus);
    }

    private Range<Ratio> inWholeUnit(Term part) {
        Ratio factor = part.unit().convertibleTo(whole.unit()) ? part.unit().factorTo(whole.unit()) : Ratio.ONE;
        return Ranges.times(part.range(reach), factor);
    }

    private boolean addsUp() {
        return parts.stream()
                .map(Term::unit)
                .allMatch(unit -> unit.convertibleTo(whole.unit()) || (isCount(unit) && isCount(whole.unit())));
    }

    /** Bare numbers count as well. */
    static boolean isCount(Unit unit) {
        return unit.dimension().equals(Dimension.NUMBER) || unit.isCount();
    }

    /** Writes the sum in the unit of the whole, with a question mark for what is not known. */
    Optional<String> arithmetic(boolean closed) {
        if (!addsUp()) {
            return Optional.empty();
        }
        String terms = parts.stream().map(part -> text(part, inWholeUnit(part))).collect(joining(" + "));
        String sum = Ranges.format(range());
        String right = text(whole, whole.range(reach));
        boolean shown = terms.equals(sum) || (closed && sum.equals(right));
        return Optional.of(terms + (shown ? "" : " = " + sum) + sign(closed) + right);
    }

    private String text(Term term, Range<Ratio> range) {
        return term.stated(reach).isPresent() ? Ranges.format(range) : "?";
    }

    private String sign(boolean closed) {
        return switch (agrees(closed)) {
            case TRUE -> closed ? " = " : " ≤ ";
            case FALSE -> closed ? " ≠ " : " > ";
            case UNKNOWN -> closed ? " =? " : " ≤? ";
        };
    }

    /** Says the parts with plus signs between them. */
    Message said() {
        return parts.stream()
                .map(Term::said)
                .reduce((left, right) -> Message.of("finding.parts.plus", left, right))
                .orElseThrow();
    }

    /** Notes that the units differ, where they do. */
    Optional<Message> unitNote(Breakdown breakdown) {
        ImmutableSet<Unit> others = parts.stream()
                .map(Term::unit)
                .filter(unit -> !unit.convertibleTo(whole.unit()))
                .collect(toImmutableSet());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Message listed = Phrases.list(others.stream().map(unit -> Message.of("finding.value", unit)));
        String wording = addsUp() ? "finding.parts.units.mixed" : "finding.parts.units.apart";
        return Optional.of(Message.of(wording, breakdown.name(), listed, whole.unit()));
    }

    /** Returns the figures of the whole and of the parts. */
    ImmutableList<Figure> figures() {
        return Stream.concat(Stream.of(whole), parts.stream())
                .flatMap(term -> term.figures().stream())
                .collect(toImmutableList());
    }

    /** Returns where the breakdown and its figures stand, each place once. */
    ImmutableList<Source> sources(Breakdown breakdown) {
        return Stream.concat(breakdown.source().stream(), Phrases.sources(figures()).stream())
                .distinct()
                .collect(toImmutableList());
    }
}
