// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertEmptyAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertEvery;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.Optional;
import net.jqwik.api.Example;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.StatementKind;
import org.communitywork.core.report.TargetKind;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.observation.ResolvedObservation;

/** What the generators of figures, lists, breakdowns and aims draw, and what they shrink to. */
class StatementGeneratorProperties {
    private static final CommunityId MAIN = CommunityId.parse("main");
    private static final Measure REFUSE = Measure.builder()
            .code(MeasureCode.parse("ENV.REFUSE"))
            .name("垃圾量")
            .englishName("Refuse")
            .unit(Units.TONNE)
            .kind(MeasureKind.FLOW)
            .build();

    private static boolean isMain(Optional<CommunityId> subject) {
        return subject.orElse(MAIN).equals(MAIN);
    }

    @Example
    void observations_areOfAMeasureInUnitsThatConvert() {
        assertAll(
                StatementArbitraries.observations(REFUSE),
                observation -> observation.measure().equals(REFUSE.code())
                        && observation.quantity().unit().convertibleTo(Units.KILOGRAM)
                        && isMain(observation.subject()));
        assertSome(
                StatementArbitraries.observations(REFUSE),
                observation -> observation.quantity().unit().equals(Units.TONNE),
                observation -> observation.quantity().unit().equals(Units.KILOGRAM));
        assertSome(
                StatementArbitraries.observations(),
                observation -> observation.quantity().unit().equals(Units.PERSON));
        assertLeftOutAtTimes(
                StatementArbitraries.observations(),
                Observation::subject,
                Observation::period,
                Observation::group,
                Observation::text,
                Observation::basis);
    }

    @Example
    void resolvedObservations_areOfTwentyCommunities() {
        assertThat(drawn(StatementArbitraries.resolvedObservations())
                        .map(ResolvedObservation::subject)
                        .distinct())
                .hasSize(20)
                .contains(CommunityId.parse("c1"), CommunityId.parse("c20"));
        assertEach(
                Granularity.class,
                StatementArbitraries.resolvedObservations(),
                observation -> observation.period().granularity());
        assertAll(
                StatementArbitraries.resolvedObservations(),
                observation -> observation.quantity().unit().convertibleTo(observation.unit()));
        assertLeftOutAtTimes(
                StatementArbitraries.resolvedObservations(),
                ResolvedObservation::group,
                ResolvedObservation::text,
                ResolvedObservation::basis,
                ResolvedObservation::report);
    }

    @Example
    void measureRefs_areOfAGroupEverySecondTime() {
        assertEvery(2, StatementArbitraries.measureRefs(), ref -> ref.group().isPresent());
        assertLeftOutAtTimes(StatementArbitraries.measureRefs(), MeasureRef::subject);
        assertAll(StatementArbitraries.measureRefs(), ref -> isMain(ref.subject()));
        assertThat(shrunk(StatementArbitraries.measureRefs(), ref -> true)).hasToString("POP.A1");
    }

    @Example
    void breakdowns_haveOneToThreeParts() {
        assertThat(drawn(StatementArbitraries.breakdowns())
                        .map(breakdown -> breakdown.parts().size())
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertSome(StatementArbitraries.breakdowns(), Breakdown::closed, breakdown -> !breakdown.closed());
        assertThat(shrunk(StatementArbitraries.breakdowns(), breakdown -> true).parts())
                .hasSize(1);
    }

    @Example
    void targets_areOfEveryKindForAMeasureOrNone() {
        assertEach(TargetKind.class, StatementArbitraries.targets(), StatedTarget::kind);
        assertLeftOutAtTimes(
                StatementArbitraries.targets(),
                StatedTarget::measure,
                StatedTarget::quantity,
                StatedTarget::period,
                StatedTarget::due,
                StatedTarget::horizon,
                StatedTarget::group,
                StatedTarget::subject);
        assertAll(
                StatementArbitraries.targets(REFUSE),
                target -> target.measure().orElse(REFUSE.code()).equals(REFUSE.code())
                        && isMain(target.subject())
                        && target.quantity().stream()
                                .allMatch(limit -> limit.unit().convertibleTo(Units.TONNE)));
    }

    @Example
    void statements_areOfEveryKind() {
        assertEach(StatementKind.class, StatementArbitraries.statements(), Statement::kind);
        assertLeftOutAtTimes(StatementArbitraries.statements(), Statement::period);
        assertEmptyAtTimes(StatementArbitraries.statements(), Statement::measures);
        assertThat(shrunk(StatementArbitraries.statements(), statement -> true))
                .isEqualTo(Statement.builder()
                        .kind(StatementKind.ACTION)
                        .summary("环境明显改善")
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void enumerations_haveOneToSixItems() {
        assertThat(drawn(StatementArbitraries.enumerations())
                        .map(list -> list.items().size())
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertSome(StatementArbitraries.enumerations(), Enumeration::closed, list -> !list.closed());
        assertLeftOutAtTimes(
                StatementArbitraries.enumerations(),
                Enumeration::stated,
                Enumeration::measure,
                Enumeration::lastNumber,
                Enumeration::within,
                Enumeration::text);
        assertThat(shrunk(StatementArbitraries.enumerations(), list -> true).items())
                .containsExactly("腰鼓队");
    }
}
