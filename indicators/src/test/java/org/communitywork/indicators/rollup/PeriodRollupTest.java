// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.rollup.Towns.persons;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.junit.jupiter.api.Test;

class PeriodRollupTest {
    private static final Measure FLOW = Towns.measure("X.A", MeasureKind.FLOW);
    private static final Measure STOCK = Towns.measure("X.A", MeasureKind.STOCK);
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2010);
    private static final List<ReportingPeriod> QUARTERS = Stream.of(4, 1, 3, 2)
            .map(quarter -> ReportingPeriod.ofQuarter(2010, quarter))
            .toList();

    private static Observations quarters(String... quantities) {
        List<ResolvedObservation> stated = new ArrayList<>();
        for (int i = 0; i < quantities.length; i++) {
            if (!quantities[i].isEmpty()) {
                stated.add(Samples.builder("X.A", quantities[i])
                        .period(ReportingPeriod.ofQuarter(2010, i + 1))
                        .build());
            }
        }
        return Observations.of(stated);
    }

    private static PeriodTotal total(Measure measure, MissingPolicy policy, String... quantities) {
        return PeriodRollup.of(measure, policy).total(quarters(quantities), Samples.SUBJECT, YEAR, QUARTERS);
    }

    @Test
    void flows_areAddedUp() {
        PeriodTotal total = total(FLOW, MissingPolicy.REFUSE, "10人", "20人", "30人", "40多人");
        // 10 + 20 + 30 = 60, and more than 40, less than 50
        assertThat(total.total()).contains(persons("(100, 110)"));
        assertThat(total.completeness()).isEqualTo(new Completeness(4, 0, 0, 0));
        assertThat(total.missing()).isEmpty();
        assertThat(total.whole()).isEqualTo(YEAR);
        SerializableTester.reserializeAndAssert(total);
    }

    @Test
    void stocks_areThoseAtTheEnd() {
        assertThat(total(STOCK, MissingPolicy.REFUSE, "10人", "20人", "30人", "40人")
                        .total())
                .contains(persons("40"));
        assertThat(total(STOCK, MissingPolicy.REFUSE, "", "", "", "40人").total())
                .contains(persons("40"));
        PeriodTotal missing = total(STOCK, MissingPolicy.SUM_PRESENT, "10人", "20人", "30人", "");
        assertThat(missing.total()).isEmpty();
        assertThat(missing.missing()).containsExactly(ReportingPeriod.ofQuarter(2010, 4));
    }

    @Test
    void missingPeriods_needThePolicy() {
        String[] three = {"10人", "20人", "xx人", "40人"};
        PeriodTotal refused = total(FLOW, MissingPolicy.REFUSE, three);
        assertThat(refused.total()).isEmpty();
        assertThat(refused.missing()).containsExactly(ReportingPeriod.ofQuarter(2010, 3));
        assertThat(refused.completeness()).isEqualTo(new Completeness(3, 0, 1, 0));
        assertThat(total(FLOW, MissingPolicy.SUM_PRESENT, three).total()).contains(persons("70"));
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.A"), persons("[0, 25]")));
        assertThat(total(FLOW, bound, three).total()).contains(persons("[70, 95]"));
    }

    @Test
    void levels_areRefused() {
        assertThatThrownBy(() -> PeriodRollup.of(Towns.measure("X.A", MeasureKind.LEVEL), MissingPolicy.REFUSE))
                .hasMessage("Levels must not be added up over time: 'X.A'");
    }

    @Test
    void periods_mustMakeUpTheWhole() {
        PeriodRollup rollup = PeriodRollup.of(FLOW, MissingPolicy.SUM_PRESENT);
        ReportingPeriod half = ReportingPeriod.ofHalf(2010, 1);
        List<List<ReportingPeriod>> wrong = List.of(
                List.of(),
                List.of(half),
                List.of(ReportingPeriod.ofHalf(2010, 2)),
                List.of(half, ReportingPeriod.ofQuarter(2010, 2), ReportingPeriod.ofHalf(2010, 2)),
                List.of(half, ReportingPeriod.ofQuarter(2010, 4)),
                List.of(half, ReportingPeriod.ofHalf(2010, 2), ReportingPeriod.ofQuarter(2011, 1)));
        for (List<ReportingPeriod> parts : wrong) {
            assertThatThrownBy(() -> rollup.total(quarters(), Samples.SUBJECT, YEAR, parts))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Periods must make up 2010 without gap or overlap");
        }
        ReportingPeriod masked = ReportingPeriod.parse("20xx");
        assertThatThrownBy(() -> rollup.total(quarters(), Samples.SUBJECT, masked, QUARTERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period must not be masked to be added up: '20XX'");
        assertThatThrownBy(() -> rollup.total(quarters(), Samples.SUBJECT, YEAR, List.of(masked)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period must not be masked to be added up: '20XX'");
    }
}
