// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyOutcome;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.consistency.Severity;
import org.communitywork.testkit.sample.PlantedFault;
import org.communitywork.testkit.sample.World;

/**
 * What every consistency rule obeys: it accuses nobody who tells the truth, finds what it is for, and always says the same.
 *
 * <pre>{@code
 * ConsistencyLaws.check(ConsistencyChecker.of(new MyRule()));
 * }</pre>
 */
public final class ConsistencyLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(20);

    private ConsistencyLaws() {}

    /**
     * Tries all laws on a checker, in 20 honest worlds and as many with each fault that a rule of it should find.
     *
     * @param checker the checker, also with rules of your own
     * @throws LawViolation if a law is broken
     */
    public static void check(ConsistencyChecker checker) {
        List<Consumer<World>> honest = List.of(
                world -> accusesNobodyWhoTellsTheTruth(checker, world),
                world -> doesNotDependOnOrder(checker, world.reports()),
                world -> speaksForItself(checker, world.reportSet()));
        TRIALS.check(WorldSamples.honest(), honest);
        List<String> codes = checker.rules().stream().map(ConsistencyRule::code).toList();
        for (PlantedFault fault : PlantedFault.values()) {
            if (fault.rule().filter(codes::contains).isPresent()) {
                List<Consumer<World>> faulty = List.of(
                        world -> findsWhatIsPlanted(checker, world),
                        world -> doesNotDependOnOrder(checker, world.reports()));
                TRIALS.check(WorldSamples.with(fault), faulty);
            }
        }
    }

    /**
     * Where everything fits together there is no error. A warning is allowed: what is only unlikely happens.
     *
     * @param checker the checker
     * @param world an honest world
     */
    public static void accusesNobodyWhoTellsTheTruth(ConsistencyChecker checker, World world) {
        if (world.fault().isEmpty()) {
            Judge judge = new Judge("accuses nobody who tells the truth", world);
            List<Finding> findings =
                    judge.ask(() -> checker.check(world.reportSet())).findings(Severity.ERROR);
            judge.require(findings.isEmpty(), "no error", findings);
        }
    }

    /**
     * A planted fault is found by its rule in the community where it is, and no other community is charged with an error.
     *
     * @param checker the checker, with the rule
     * @param world a world with a fault that a consistency rule finds
     */
    public static void findsWhatIsPlanted(ConsistencyChecker checker, World world) {
        Optional<String> rule = world.fault().flatMap(PlantedFault::rule);
        if (rule.isPresent()) {
            Judge judge = new Judge("finds what is planted", world);
            List<Finding> findings =
                    judge.ask(() -> checker.check(world.reportSet())).findings(Severity.WARNING);
            boolean found = findings.stream()
                    .anyMatch(finding -> finding.rule().equals(rule.get())
                            && finding.subject().equals(world.liarId()));
            boolean right = findings.stream()
                    .allMatch(finding -> finding.severity() != Severity.ERROR
                            || finding.subject().equals(world.liarId()));
            judge.require(found && right, "a finding of " + rule.get() + " about " + world.liarId(), findings);
        }
    }

    /**
     * Reports and their figures in another order give the same result.
     *
     * @param checker the checker
     * @param reports the reports, whose measures are those of a {@link World}
     */
    public static void doesNotDependOnOrder(ConsistencyChecker checker, List<WorkReport> reports) {
        Judge judge = new Judge("does not depend on the order", Lists.transform(reports, WorkReport::code));
        ConsistencyResult expected = judge.ask(() -> checker.check(ReportSet.of(World.measures(), reports)));
        List<WorkReport> reversed = Lists.transform(
                Lists.reverse(reports),
                report -> WorkReport.builder()
                        .from(report)
                        .observations(Lists.reverse(report.observations()))
                        .build());
        ConsistencyResult actual =
                judge.ask(() -> checker.check(ReportSet.of(World.measures(), ImmutableList.copyOf(reversed))));
        judge.equal(expected, actual);
    }

    /**
     * What fails has a finding, what has an error fails, and each finding names the rule that made it.
     *
     * @param checker the checker
     * @param reports the reports
     */
    public static void speaksForItself(ConsistencyChecker checker, ReportSet reports) {
        Judge judge = new Judge("speaks for itself", reports);
        checker.rules()
                .forEach(rule -> judge.ask(() -> rule.check(reports)).forEach(check -> {
                    judge.equal(rule.code(), check.rule());
                    boolean error = check.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
                    judge.require(!error || check.outcome() == ConsistencyOutcome.FAILS, "a check that fails", check);
                }));
    }
}
