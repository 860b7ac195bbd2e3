// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that no report is written off another one (文本雷同), whichever community or year the other is of.
 *
 * <p>Compared are the {@link TextFingerprint}s of each two reports that have one and share a passage; figures and masks
 * are no difference. The check fails with a {@link Severity#WARNING} if the share of the passages of either report that
 * stand in the other one as well reaches a limit, and says both shares: a short report copied into a long one is all in
 * it. The standard limit is a quarter. No document prescribes it; in the nineteen reports that it was tried on, copies
 * had from 37 % to 93 % in common and others 1 % at most.
 *
 * <pre>
 * new RepeatedText(Ratio.of(1, 2)).check(reports);   // 2 / 3 ≥ 1 / 2
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the least share of either text that counts as copied, above 0 and at most 1
 */
public record RepeatedText(Ratio limit) implements ConsistencyRule {
    /** The rule with a quarter as its limit. */
    public static final RepeatedText STANDARD = new RepeatedText(Ratio.of(1, 4));

    private static final String CODE = "REPEATED_TEXT";
    private static final Bilingual NAME = new Bilingual("文本雷同", "Repeated text");
    private static final String PLACE = "全文";
    private static final Rounding SHOWN = Rounding.gbt8170Decimals(1);

    /**
     * Makes the rule with a limit.
     *
     * @param limit the least share of either text that counts as copied, above 0 and at most 1
     * @throws IllegalArgumentException if the limit is not above 0 and at most 1
     */
    public RepeatedText {
        checkArgument(
                limit.signum() > 0 && limit.compareTo(Ratio.ONE) <= 0,
                "Limit must be above 0 and at most 1: '%s'",
                limit);
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
        ImmutableList<WorkReport> all = reports.reports().stream()
                .filter(report -> report.fingerprint().isPresent())
                .collect(toImmutableList());
        return pairs(all).stream()
                .map(pair -> check(all.get(pair.first()), all.get(pair.second())))
                .collect(toImmutableList());
    }

    /** Finds the pairs by their passages, so that reports without any in common are never compared. */
    private static ImmutableSortedSet<ReportPair> pairs(ImmutableList<WorkReport> reports) {
        ImmutableSetMultimap.Builder<String, Integer> index = ImmutableSetMultimap.builder();
        for (int i = 0; i < reports.size(); i++) {
            for (String hash : fingerprint(reports.get(i)).hashes()) {
                index.put(hash, i);
            }
        }
        return ReportPair.of(index.build());
    }

    private static TextFingerprint fingerprint(WorkReport report) {
        return report.fingerprint().orElseThrow();
    }

    private ConsistencyCheck check(WorkReport first, WorkReport second) {
        Ratio ofFirst = fingerprint(first).shareIn(fingerprint(second));
        Ratio ofSecond = fingerprint(second).shareIn(fingerprint(first));
        boolean copied = ofFirst.max(ofSecond).compareTo(limit) >= 0;
        int common = fingerprint(first).common(fingerprint(second));
        int fewer = Math.min(fingerprint(first).passages(), fingerprint(second).passages());
        Message message = Message.of(
                copied ? "finding.text.fails" : "finding.text.holds",
                first.code(),
                second.code(),
                Ratio.of(common),
                percent(ofFirst),
                percent(ofSecond));
        CheckDraft draft = CheckDraft.of(
                this,
                first.subject(),
                Stream.of(first, second).flatMap(report -> Phrases.place(report, PLACE)),
                common + " / " + fewer + (copied ? " ≥ " : " < ") + limit,
                message);
        return copied ? draft.failed(Severity.WARNING) : draft.passed(ConsistencyOutcome.HOLDS);
    }

    private static Quantity percent(Ratio share) {
        return Quantity.of(SHOWN.round(share.times(Ratio.HUNDRED)), Units.PERCENT);
    }
}
