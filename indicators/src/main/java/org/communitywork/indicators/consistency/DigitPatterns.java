// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that the digits of a community's figures are those of counting (数字规律), of which 0 and 5 are not half.
 *
 * <p>Looked at are the exact whole figures of stocks and flows that all reports of one community state, each statement of
 * a measure in a period once, in three ways:
 *
 * <ul>
 *   <li>rounding: of figures from 10 on, one in five ends in 0 or 5. P is the exact chance of at least as many as there are
 *   <li>last digits: of figures from 10 on, each digit ends one in ten. P is ten times the least of the exact chances that
 *       a digit ends at least as many as it does, which is never below the chance that any digit does
 *   <li>first digits: d is the first of log10(1 + 1/d) of the figures (Benford's law), if there are enough of them and the
 *       largest is far above the smallest. P is nine times the least chance, each with a proportion rounded up to
 *       thousandths, which is a bound again
 * </ul>
 *
 * <p>The check fails if P is at most the limit. It is a {@link Severity#INFO} and never an error: people round, and a
 * report has few figures. With fewer than the least number of figures it is undetermined.
 *
 * <p>The standard wants 20 figures, for first digits 50 that span a factor of 100, and a P of at most 1/1000. No document
 * prescribes this.
 *
 * <pre>
 * DigitPatterns.STANDARD.check(reports);   // 0, 5: 18 / 20, P ≤ 0.0000000018 ≤ 0.001
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the least number of figures for rounding and last digits, at least 1
 * @param leastFirst the least number of figures for first digits, at least 1
 * @param factor the least factor from the smallest to the largest figure for first digits, at least 1
 * @param limit the greatest P at which a pattern is told, above 0 and below 1
 */
public record DigitPatterns(int least, int leastFirst, Ratio factor, Ratio limit) implements ConsistencyRule {
    /** The rule with the numbers described above. */
    public static final DigitPatterns STANDARD = new DigitPatterns(20, 50, Ratio.HUNDRED, Ratio.of(1, 1000));

    private static final String CODE = "DIGIT_PATTERNS";
    private static final Bilingual NAME = new Bilingual("数字规律", "Digit patterns");
    private static final int TEN = 10;
    private static final int THOUSAND = 1000;
    private static final ImmutableSet<Integer> ROUND = ImmutableSet.of(0, 5);

    private static final ImmutableMap<Integer, Ratio> LAST_SHARES =
            Maps.toMap(ContiguousSet.closedOpen(0, TEN), digit -> Ratio.of(1, TEN));

    /** The least thousandths that are not below log10(1 + 1/d). */
    static final ImmutableMap<Integer, Ratio> FIRST_SHARES = ImmutableMap.<Integer, Ratio>builder()
            .put(1, Ratio.of(302, THOUSAND))
            .put(2, Ratio.of(177, THOUSAND))
            .put(3, Ratio.of(125, THOUSAND))
            .put(4, Ratio.of(97, THOUSAND))
            .put(5, Ratio.of(80, THOUSAND))
            .put(6, Ratio.of(67, THOUSAND))
            .put(7, Ratio.of(58, THOUSAND))
            .put(8, Ratio.of(52, THOUSAND))
            .put(9, Ratio.of(46, THOUSAND))
            .buildOrThrow();

    /** A digit that stands out, how often it does, and how likely that is. */
    private record Peak(String digits, int count, Ratio chance) {}

    /**
     * Makes the rule with its conventions.
     *
     * @param least the least number of figures for rounding and last digits, at least 1
     * @param leastFirst the least number of figures for first digits, at least 1
     * @param factor the least factor from the smallest to the largest figure for first digits, at least 1
     * @param limit the greatest P at which a pattern is told, above 0 and below 1
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DigitPatterns {
        requireNonNull(factor, "factor");
        checkArgument(least >= 1, "Least number of figures must be at least 1: '%s'", least);
        checkArgument(leastFirst >= 1, "Least number of figures must be at least 1: '%s'", leastFirst);
        checkArgument(factor.compareTo(Ratio.ONE) >= 0, "Factor must be at least 1: '%s'", factor);
        checkArgument(
                limit.signum() > 0 && limit.compareTo(Ratio.ONE) < 0, "Limit must be above 0 and below 1: '%s'", limit);
    }

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
        ImmutableListMultimap<CommunityId, Figure> byCommunity = reports.reports().stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        report -> report.subject(), report -> counts(reports.figures(report))));
        return byCommunity.keySet().stream()
                .sorted()
                .flatMap(community -> check(reports, community, distinct(byCommunity.get(community))))
                .collect(toImmutableList());
    }

    private static Stream<Figure> counts(ImmutableList<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.isKnown()
                        && figure.measure().kind() != MeasureKind.LEVEL
                        && figure.quantity().qualifier() == Qualifier.EXACTLY
                        && number(figure).isInteger()
                        && number(figure).signum() > 0);
    }

    private static ImmutableList<Figure> distinct(ImmutableList<Figure> figures) {
        Set<List<Object>> seen = new HashSet<>();
        return figures.stream()
                .filter(figure -> seen.add(List.of(figure.key(), figure.period(), number(figure))))
                .collect(toImmutableList());
    }

    private static Ratio number(Figure figure) {
        return figure.quantity().figure().orElseThrow();
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, CommunityId community, ImmutableList<Figure> figures) {
        ImmutableList<Figure> tens = figures.stream()
                .filter(figure -> number(figure).compareTo(Ratio.of(TEN)) >= 0)
                .collect(toImmutableList());
        boolean enough = tens.size() >= least;
        return Stream.of(
                draft(reports, community, tens, enough, round(tens), "finding.digits.round"),
                draft(reports, community, tens, enough, last(tens), "finding.digits.last"),
                draft(reports, community, figures, isWide(figures), first(figures), "finding.digits.first"));
    }

    private boolean isWide(ImmutableList<Figure> figures) {
        Ratio smallest = figures.stream()
                .map(DigitPatterns::number)
                .min(Ratio::compareTo)
                .orElse(Ratio.ONE);
        Ratio largest = figures.stream()
                .map(DigitPatterns::number)
                .max(Ratio::compareTo)
                .orElse(Ratio.ONE);
        return figures.size() >= leastFirst && largest.compareTo(smallest.times(factor)) >= 0;
    }

    private static Peak round(ImmutableList<Figure> figures) {
        int count = (int) figures.stream()
                .filter(figure -> ROUND.contains(lastDigit(figure)))
                .count();
        return new Peak("0, 5", count, BinomialTail.of(figures.size(), count, Ratio.of(ROUND.size(), TEN)));
    }

    private static Peak last(ImmutableList<Figure> figures) {
        return peak(figures.stream().map(DigitPatterns::lastDigit).toList(), LAST_SHARES);
    }

    private static Peak first(ImmutableList<Figure> figures) {
        return peak(figures.stream().map(DigitPatterns::firstDigit).toList(), FIRST_SHARES);
    }

    /** Finds the digit that stands out most from its share. */
    private static Peak peak(List<Integer> digits, ImmutableMap<Integer, Ratio> shares) {
        return shares.entrySet().stream()
                .map(share -> peak(digits, share.getKey(), share.getValue(), Ratio.of(shares.size())))
                .min(Comparator.comparing(Peak::chance).thenComparing(Peak::count, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static Peak peak(List<Integer> digits, int digit, Ratio share, Ratio ways) {
        int count = Collections.frequency(digits, digit);
        Ratio tail = BinomialTail.of(digits.size(), count, share);
        return new Peak(String.valueOf(digit), count, tail.times(ways).min(Ratio.ONE));
    }

    private static int lastDigit(Figure figure) {
        String text = number(figure).toString();
        return text.charAt(text.length() - 1) - '0';
    }

    private static int firstDigit(Figure figure) {
        return number(figure).toString().charAt(0) - '0';
    }

    private ConsistencyCheck draft(
            ReportSet reports,
            CommunityId community,
            ImmutableList<Figure> figures,
            boolean enough,
            Peak peak,
            String wording) {
        Ratio shown = Chances.rounded(peak.chance());
        Message message = Message.of(
                wording,
                reports.name(community),
                Ratio.of(figures.size()),
                peak.digits(),
                Ratio.of(peak.count()),
                shown);
        boolean rare = peak.chance().compareTo(limit) <= 0;
        String counted = peak.digits() + ": " + peak.count() + " / " + figures.size();
        if (!enough) {
            return CheckDraft.of(
                            this,
                            community,
                            ImmutableList.of(),
                            Optional.of(counted),
                            Message.of("finding.digits.few", reports.name(community), Ratio.of(figures.size()), NAME))
                    .passed(ConsistencyOutcome.UNDETERMINED);
        }
        String arithmetic = counted + ", P ≤ " + shown + (rare ? " ≤ " : "; > ") + limit;
        return CheckDraft.of(this, community, figures, Optional.of(arithmetic), message)
                .checked(rare ? ConsistencyOutcome.FAILS : ConsistencyOutcome.HOLDS, Severity.INFO);
    }
}
