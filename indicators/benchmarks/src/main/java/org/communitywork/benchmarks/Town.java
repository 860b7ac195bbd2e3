// SPDX-License-Identifier: Apache-2.0
package org.communitywork.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole answers with inputs, sources and explanation: one community, and 1000 of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Town {
    private static final int COMMUNITIES = 1000;
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2010);
    private static final CommunityId DISTRICT = CommunityId.parse("district");
    private static final CommunityId FIRST = CommunityId.parse("c0");
    private static final Indicator RATE = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("examined / due")
            .build();

    private final Target target = Target.atLeast(RATE, "80%");
    private final Observations exact = observations("人", "人");
    private final Observations fuzzy = observations("多人", "余人");
    private final CommunityTree tree = CommunityTree.flat(
            DISTRICT, IntStream.range(0, COMMUNITIES).mapToObj(Town::community).collect(toImmutableList()));
    private final Rollup rollup = Rollup.over(tree, MissingPolicy.REFUSE, exact);
    private final Rollup fuzzyRollup = Rollup.over(tree, MissingPolicy.REFUSE, fuzzy);
    private final double[] parts = new double[COMMUNITIES];
    private final double[] wholes = new double[COMMUNITIES];
    private final Scorecard card = Scorecard.builder()
            .name(new Bilingual("考核", "Assessment"))
            .addItems(item("A1", ScoringRule.proportionalBelow(target)))
            .addItems(item("A2", ScoringRule.allOrNothing(Target.atLeast(RATE, "60%"))))
            .addItems(item("A3", ScoringRule.allOrNothing(Target.atLeast(RATE, "90%"))))
            .tiers(TierTable.stars("10", "20"))
            .build();

    /** Makes the sums of the plain loop. */
    public Town() {
        for (int i = 0; i < COMMUNITIES; i++) {
            parts[i] = examined(i);
            wholes[i] = due(i);
        }
    }

    private static long examined(int community) {
        return 600L + community % 300;
    }

    private static long due(int community) {
        return 900L + community % 200;
    }

    private static CommunityId community(int number) {
        return CommunityId.parse("c" + number);
    }

    private static ScorecardItem item(String code, ScoringRule rule) {
        return ScorecardItem.of(code, new Bilingual("项", code), Ratio.of(10), rule);
    }

    private static Observations observations(String examined, String due) {
        List<ResolvedObservation> all = new ArrayList<>();
        for (int i = 0; i < COMMUNITIES; i++) {
            all.add(observation(i, "examined", examined(i) + examined));
            all.add(observation(i, "due", due(i) + due));
        }
        return Observations.of(ImmutableList.copyOf(all));
    }

    private static ResolvedObservation observation(int community, String measure, String quantity) {
        return ResolvedObservation.builder()
                .report("R" + community)
                .subject(community(community))
                .period(YEAR)
                .measure(MeasureCode.parse(measure))
                .quantity(Quantity.parse(quantity))
                .build();
    }

    /** One community's rate from exact counts against its target, with margin and explanation. */
    @Benchmark
    public TargetCheck check() {
        return target.check(exact, FIRST, YEAR);
    }

    /** The same from approximate counts. */
    @Benchmark
    public TargetCheck checkOfRanges() {
        return target.check(fuzzy, FIRST, YEAR);
    }

    /** One community's scorecard of three items. */
    @Benchmark
    public ScorecardResult scorecard() {
        return card.score(exact, FIRST, YEAR, ImmutableMap.of());
    }

    /** The rate of 1000 communities together, with completeness. */
    @Benchmark
    public Aggregate rollup() {
        return rollup.calculate(RATE, DISTRICT, YEAR);
    }

    /** The same from approximate counts. */
    @Benchmark
    public Aggregate rollupOfRanges() {
        return fuzzyRollup.calculate(RATE, DISTRICT, YEAR);
    }

    /** The bare sums of 1000 communities in arrays of doubles. */
    @Benchmark
    public double rollupOfDoubles() {
        double part = 0;
        double whole = 0;
        for (int i = 0; i < COMMUNITIES; i++) {
            part += parts[i];
            whole += wholes[i];
        }
        return part / whole * 100;
    }
}
