// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Labeled;

/**
 * What is done where one figure is stated differently, such as {@link Refuse}.
 *
 * <p>Statements conflict if they speak of the same measure of the same subject, period and group and their ranges differ;
 * one without any bound conflicts with nothing. No policy looks at the order of the statements.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface ConflictPolicy extends Labeled, Serializable {
    /** Takes none of conflicting statements. */
    ConflictPolicy REFUSE = new Refuse();

    /** Takes the least range that contains all statements. */
    ConflictPolicy HULL = new Hull();

    /**
     * Takes the statement of the first report that makes one.
     *
     * @param reports the codes of the reports, the most trusted first
     * @return the policy
     */
    static ConflictPolicy prefer(String... reports) {
        return new Prefer(ImmutableList.copyOf(reports));
    }

    /**
     * Settles what is known of a figure.
     *
     * @param statements the range of each statement by its report, where the code of no report is empty; at least one
     * @return the range, or empty if the policy takes none
     */
    Optional<Range<Ratio>> settle(ImmutableListMultimap<String, Range<Ratio>> statements);

    /** Takes none of conflicting statements. Immutable and thread-safe. */
    record Refuse() implements ConflictPolicy {
        @Override
        public Optional<Range<Ratio>> settle(ImmutableListMultimap<String, Range<Ratio>> statements) {
            return agreed(statements.values());
        }

        @Override
        public String label() {
            return "不采用";
        }

        @Override
        public String englishLabel() {
            return "taking none";
        }
    }

    /** Takes the least range that contains all statements. Immutable and thread-safe. */
    record Hull() implements ConflictPolicy {
        @Override
        public Optional<Range<Ratio>> settle(ImmutableListMultimap<String, Range<Ratio>> statements) {
            return statements.values().stream().reduce(Ranges::hull);
        }

        @Override
        public String label() {
            return "取包含各说法的最小范围";
        }

        @Override
        public String englishLabel() {
            return "taking the least range with all of them";
        }
    }

    /**
     * Takes the statement of the first report that makes one; if that report contradicts itself, or none of them says
     * anything, it takes none. Immutable and thread-safe.
     *
     * @param reports the codes of the reports, the most trusted first, each once
     */
    record Prefer(ImmutableList<String> reports) implements ConflictPolicy {
        /**
         * Makes a policy.
         *
         * @param reports the codes of the reports, the most trusted first, each once
         * @throws IllegalArgumentException if a report stands in the list twice, or none does
         */
        public Prefer {
            checkArgument(!reports.isEmpty(), "Preferred reports must not be empty");
            checkArgument(
                    new HashSet<>(reports).size() == reports.size(), "Preferred reports must differ: '%s'", reports);
        }

        @Override
        public Optional<Range<Ratio>> settle(ImmutableListMultimap<String, Range<Ratio>> statements) {
            return reports.stream()
                    .filter(statements::containsKey)
                    .findFirst()
                    .map(report -> agreed(statements.get(report)))
                    .orElseGet(() -> agreed(statements.values()));
        }

        @Override
        public String label() {
            return "优先采用" + String.join("、", reports);
        }

        @Override
        public String englishLabel() {
            return "preferring " + String.join(", ", reports);
        }
    }

    private static Optional<Range<Ratio>> agreed(Collection<Range<Ratio>> ranges) {
        Range<Ratio> first = ranges.iterator().next();
        return ranges.stream().allMatch(first::equals) ? Optional.of(first) : Optional.empty();
    }
}
