// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that every item of a list stands in the list that it is taken from (列举与所属), such as lecture halls that are
 * named and then counted.
 *
 * <p>Items are the same if they are written the same. What stands in a complete list only is a {@link Severity#WARNING},
 * for two lists may mean one thing by two names; where the other list ends in 等, the item may be among what it leaves
 * out, and the check is undetermined.
 *
 * <pre>
 * ListWithinList.STANDARD.check(reports); // 2 &lt; 3: two of three are there
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public record ListWithinList() implements ConsistencyRule {
    /** The rule. */
    public static final ListWithinList STANDARD = new ListWithinList();

    private static final String CODE = "LIST_WITHIN_LIST";
    private static final Bilingual NAME = new Bilingual("列举与所属", "List within another list");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public ImmutableList<ConsistencyCheck> check(ReportSet reports) {
        return reports.reports().stream()
                .flatMap(report -> report.enumerations().stream()
                        .flatMap(list -> outer(report, list).map(other -> check(report, list, other))))
                .collect(toImmutableList());
    }

    private static Stream<Enumeration> outer(WorkReport report, Enumeration list) {
        return report.enumerations().stream()
                .filter(other -> list.within().filter(other.name()::equals).isPresent());
    }

    private ConsistencyCheck check(WorkReport report, Enumeration list, Enumeration other) {
        ImmutableSet<String> items = ImmutableSet.copyOf(list.items());
        ImmutableSet<String> strangers =
                Sets.difference(items, ImmutableSet.copyOf(other.items())).immutableCopy();
        ConsistencyOutcome outcome = strangers.isEmpty()
                ? ConsistencyOutcome.HOLDS
                : other.closed() ? ConsistencyOutcome.FAILS : ConsistencyOutcome.UNDETERMINED;
        CheckDraft draft = CheckDraft.of(
                this,
                report.subject(),
                Stream.of(list, other).flatMap(either -> either.source().stream()),
                items.size() - strangers.size() + sign(outcome) + items.size(),
                message(outcome, list, other, strangers));
        return outcome == ConsistencyOutcome.FAILS ? draft.failed(Severity.WARNING) : draft.passed(outcome);
    }

    private static String sign(ConsistencyOutcome outcome) {
        return switch (outcome) {
            case HOLDS -> " = ";
            case FAILS -> " < ";
            case UNDETERMINED -> " <? ";
        };
    }

    private static Message message(
            ConsistencyOutcome outcome, Enumeration list, Enumeration other, ImmutableSet<String> strangers) {
        if (outcome == ConsistencyOutcome.HOLDS) {
            return Message.of("finding.within.holds", list.name(), other.name());
        }
        return Message.of(
                outcome == ConsistencyOutcome.FAILS ? "finding.within.fails" : "finding.within.undetermined",
                list.name(),
                other.name(),
                Phrases.list(strangers.stream().map(item -> Message.of("finding.value", item))));
    }
}
