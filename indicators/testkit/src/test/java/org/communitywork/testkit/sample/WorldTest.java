// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.Severity;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.rollup.Agreement;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.ParentCheck;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.testkit.laws.WorldSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorldTest {
    private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard(World.indicators());
    private static final World HONEST = World.of(ImmutableList.of(
            ImmutableList.of(
                    new CommunityNumbers(1000, 1200, 400, 300, 523, 4),
                    new CommunityNumbers(800, 700, 200, 200, 347, 2)),
            ImmutableList.of(new CommunityNumbers(600, 600, 100, 1, 219, 7))));

    private static ParentCheck parent(World world) {
        return Rollup.over(world.tree(), MissingPolicy.REFUSE, world.observations())
                .checkParent(World.measures().get(MeasureCode.parse("POP.TOTAL")), world.liarTown(), World.YEAR);
    }

    private static List<String> rates(World world) {
        Calculation counted =
                Calculator.STANDARD.calculate(SampleCounty.CHECK_UPS, world.observations(), world.liarId(), World.YEAR);
        Calculation stated = Calculator.STANDARD
                .stated(SampleCounty.CHECK_UPS, world.observations(), world.liarId(), World.YEAR)
                .get(0);
        return List.of(counted.shown(Language.CHINESE), stated.shown(Language.CHINESE));
    }

    @Test
    void honestWorld_fitsTogether() {
        assertThat(CHECKER.check(HONEST.reportSet())).hasNoErrors();
        assertThat(parent(HONEST).agreement()).isEqualTo(Agreement.AGREES);
        assertThat(rates(HONEST)).containsExactly("75.0%", "75.0%");
        // two years of three communities, one year of two towns
        assertThat(HONEST.reports()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(PlantedFault.class)
    void fault_isTheOnlyThingThatIsWrong(PlantedFault fault) {
        World world = HONEST.with(fault, 1);
        assertThat(world.liarId()).isEqualTo(World.community(0, 1));
        if (fault.rule().isPresent()) {
            ConsistencyResult result = CHECKER.check(world.reportSet());
            assertThat(result).finds(fault.rule().get());
            assertThat(result.findings(Severity.ERROR))
                    .allSatisfy(finding -> assertThat(finding).isAbout("t1c2"));
        } else {
            assertThat(CHECKER.check(world.reportSet())).hasNoErrors();
            assertThat(parent(world).agreement()).isEqualTo(Agreement.DISAGREES);
        }
    }

    @Test
    void statedRate_isFivePointsOff() {
        // 200 of 200
        assertThat(rates(HONEST.with(PlantedFault.STATED_RATE_OFF_COUNTS, 1))).containsExactly("100.0%", "95.0%");
    }

    @Test
    void impossibleWorlds_areRefused() {
        assertThatThrownBy(() -> HONEST.with(PlantedFault.REPEATED_FIGURE, 3))
                .hasMessage("Community must be one of 3: '3'");
        assertThatThrownBy(() -> new CommunityNumbers(1, 1, 3, 0, 0, 1)).hasMessage("Elderly must be among 2: '3'");
        assertThatThrownBy(() -> new CommunityNumbers(1, 1, 1, 2, 0, 1)).hasMessage("Examined must be among 1: '2'");
    }

    @Test
    void samples_becomeSmallerAndKeepTheFault() {
        WorldSamples samples = WorldSamples.with(PlantedFault.PARENT_NOT_SUM);
        World world = samples.draw(new Random(1));
        int steps = 0;
        while (samples.smaller(world).findFirst().isPresent()) {
            world = samples.smaller(world).findFirst().orElseThrow();
            steps++;
        }
        assertThat(steps).isBetween(1, 200);
        assertThat(world.fault()).contains(PlantedFault.PARENT_NOT_SUM);
        assertThat(world.towns().get(0).get(0).men()).isEqualTo(1);
        assertThat(parent(world).agreement()).isEqualTo(Agreement.DISAGREES);
    }
}
