// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.immutables.value.Value;

/**
 * A scheme by which the work of a community is scored and graded (测评表, 考核办法).
 *
 * <p>With S for the sum of the points of all items, and B for that of all bonuses or the cap of the bonuses if that is
 * less, the total is S + B, or 0 if a veto strikes that makes it so. The tier is that of the total, or the lowest if a
 * veto strikes that forbids a higher one. Totals above the full marks are possible, and nothing is rounded. Codes of
 * items, bonuses and vetoes are different from each other.
 *
 * <p>An item that does not apply to the community, because its calculation is not applicable or the evidence says so, stays
 * open unless the scheme redistributes its weight: then S is the sum of the points of the other items, times the full marks of
 * all items, divided by those of the others. If no item applies, all stay open. Bonuses that do not apply bring nothing then;
 * vetoes stay open in any case.
 *
 * <p>Points do not have to add up to 100, but if the document states full marks, they must agree with the items. Every
 * tier must be within reach.
 *
 * <pre>
 * ReportingPeriod year = ReportingPeriod.ofYear(2010);
 * ScorecardResult result = scorecard.score(observations, community, year, Map.of("A3", Place.of(2)));
 * result.total();           // [78.5, 83.5]
 * result.tiers();           // 先进, 标兵
 * result.sensitivities();   // A2 decides: 先进 if worst, 标兵 if best
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScorecard.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Scorecard implements Serializable {
    Scorecard() {}

    /**
     * Returns the name.
     *
     * @return the name
     */
    @JsonProperty
    public abstract Bilingual name();

    /**
     * Returns the document that sets the scheme.
     *
     * @return its title
     */
    @JsonProperty
    public abstract Optional<String> document();

    /**
     * Returns the items.
     *
     * @return the items, at least one
     */
    @JsonProperty
    public abstract ImmutableList<ScorecardItem> items();

    /**
     * Returns the full marks that the document states, such as 100.
     *
     * @return the sum of the points of all items
     */
    @JsonProperty
    public abstract Optional<Ratio> fullMarks();

    /**
     * Returns what becomes of items that do not apply.
     *
     * @return the rule of the scheme; unless set they stay open
     */
    @JsonProperty
    @Value.Default
    public InapplicableItems inapplicableItems() {
        return InapplicableItems.STAY_OPEN;
    }

    /**
     * Returns what brings points on top (加分项).
     *
     * @return the bonuses
     */
    @JsonProperty
    public abstract ImmutableList<ScorecardItem> bonuses();

    /**
     * Returns the most points that all bonuses bring together (加分上限).
     *
     * @return the cap, above zero
     */
    @JsonProperty
    public abstract Optional<Ratio> bonusCap();

    /**
     * Returns the vetoes (一票否决).
     *
     * @return the vetoes
     */
    @JsonProperty
    public abstract ImmutableList<Veto> vetoes();

    /**
     * Returns the tiers.
     *
     * @return the tiers, empty if there is only a score
     */
    @JsonProperty
    public abstract Optional<TierTable> tiers();

    @Value.Check
    void check() {
        checkArgument(!items().isEmpty(), "Items must not be empty: '%s'", name());
        Set<String> codes = new HashSet<>();
        codes().forEach(code -> checkArgument(codes.add(code), "Codes must be different: '%s'", code));
        bonusCap().ifPresent(cap -> checkArgument(cap.signum() > 0, "Cap must be above zero: '%s'", cap));
        Ratio full = points(items());
        fullMarks()
                .ifPresent(stated -> checkArgument(
                        stated.equals(full), "Points of all items must add up to %s: '%s'", stated, full));
        Ratio most = full.plus(capped(points(bonuses())));
        tiers().ifPresent(table -> table.tiers()
                .forEach(tier -> checkArgument(
                        tier.from().compareTo(most) <= 0,
                        "Tier %s must begin at %s or below: '%s'",
                        tier.name(),
                        most,
                        tier.from())));
    }

    private static Ratio points(ImmutableList<ScorecardItem> items) {
        return items.stream().map(ScorecardItem::points).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio capped(Ratio bonus) {
        return bonusCap().map(bonus::min).orElse(bonus);
    }

    private Stream<String> codes() {
        return Stream.concat(
                Stream.concat(items().stream(), bonuses().stream()).map(ScorecardItem::code),
                vetoes().stream().map(Veto::code));
    }

    /**
     * Scores evidence.
     *
     * @param evidence the evidence by the code of its item, bonus or veto; what has none stays open
     * @return the result
     * @throws IllegalArgumentException if there is no such code, or the evidence is not of the kind that its rule takes
     */
    public ScorecardResult score(Map<String, ? extends Evidence> evidence) {
        Set<String> unknown = new HashSet<>(evidence.keySet());
        codes().forEach(unknown::remove);
        checkArgument(unknown.isEmpty(), "Evidence must be for a code of the scorecard: '%s'", unknown);
        return Scoring.of(this, ImmutableMap.copyOf(evidence)).result();
    }

    /**
     * Calculates all indicators, and the references that they are compared with, by {@link Calculator#STANDARD} and scores them together with
     * other evidence.
     *
     * <p>A value that is only stated counts like one that is calculated; {@link ItemScore#isClaimed} tells them apart.
     *
     * @param observations what was observed
     * @param subject the community
     * @param on the period
     * @param other evidence that is not calculated, or goes before what is calculated
     * @return the result
     * @throws IllegalArgumentException if there is no such code, the evidence is not of the kind that its rule takes,
     *     or the units of the measures do not fit an indicator
     */
    public ScorecardResult score(
            Observations observations, CommunityId subject, ReportingPeriod on, Map<String, ? extends Evidence> other) {
        ImmutableMap.Builder<String, Evidence> evidence = ImmutableMap.builder();
        measurements().forEach((code, measurement) -> {
            if (!other.containsKey(code)) {
                evidence.put(code, measurement.evidence(observations, subject, on));
            }
        });
        return score(evidence.putAll(other).buildOrThrow());
    }

    private ImmutableMap<String, Measurement> measurements() {
        ImmutableMap.Builder<String, Measurement> measurements = ImmutableMap.builder();
        for (ScorecardItem item : Iterables.concat(items(), bonuses())) {
            Measurement.of(item.rule()).ifPresent(measurement -> measurements.put(item.code(), measurement));
        }
        for (Veto veto : vetoes()) {
            Measurement.of(veto).ifPresent(measurement -> measurements.put(veto.code(), measurement));
        }
        return measurements.buildOrThrow();
    }

    /**
     * Starts a scorecard.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
