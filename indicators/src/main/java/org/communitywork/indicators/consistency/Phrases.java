// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.ResolvedObservation;

/** The pieces of which the messages of several rules are made. */
final class Phrases {
    private static final Pattern DOCUMENT = Pattern.compile("[A-Za-z0-9_-]+");

    private Phrases() {}

    /** Names a measure, with the group where the figure is of one. */
    static Message measure(Measure measure, Optional<PopulationGroup> group) {
        Bilingual name = new Bilingual(measure.name(), measure.englishName());
        return group.map(of -> Message.of("finding.group", name, of.toString()))
                .orElseGet(() -> Message.of("finding.value", name));
    }

    /** Says what was stated, where and for which period. */
    static Message stated(Figure figure) {
        return figure.source()
                .map(source -> Message.of("finding.stated.source", figure.quantity(), source, figure.period()))
                .orElseGet(() -> Message.of("finding.stated", figure.quantity(), figure.period()));
    }

    /** Puts messages in a row, with a comma between two of them. */
    static Message list(Stream<Message> items) {
        return items.reduce((left, right) -> Message.of("finding.and", left, right))
                .orElseThrow();
    }

    /** Returns a place of a report that no item of it names, such as 标题; none where the code of the report is no place. */
    static Stream<Source> place(WorkReport report, String name) {
        return DOCUMENT.matcher(report.code()).matches() ? Stream.of(new Source(report.code(), name)) : Stream.empty();
    }

    /** Returns figures as statements, each once. */
    static ImmutableList<ResolvedObservation> observations(List<Figure> figures) {
        return figures.stream()
                .map(Figure::observation)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    /** Returns where the figures stand, each place once. */
    static ImmutableList<Source> sources(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.source().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }
}
