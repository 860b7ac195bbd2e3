// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.AREA;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.measure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleLevelsTest {
    private static final Measure DENSITY = measure("POP.DENSITY", "人口密度", "Density", "人/平方公里", MeasureKind.LEVEL);
    private static final Indicator PEOPLE_PER_AREA = Indicator.density("POP.DENSITY", "人/平方公里")
            .name("人口密度", "Density")
            .formula("POP.TOTAL / POP.AREA")
            .decimals(0)
            .build();
    private static final PlausibleLevels RULE = PlausibleLevels.of(PlausibleRange.of(PEOPLE_PER_AREA, "[10, 50000]"));

    private static ImmutableList<ConsistencyCheck> checks(Observation... figures) {
        WorkReport report = report("S3", "s3", "20XX").addObservations(figures).build();
        return RULE.check(ReportSet.of(MEASURES.with(ImmutableList.of(DENSITY)), ImmutableList.of(report)));
    }

    /** S3 has 5692 people on 0.04 square kilometers. */
    @Test
    void example_cannotBeBelieved() {
        ConsistencyCheck check = single(checks(figure("S3:一", PEOPLE, "5692人"), figure("S3:二", AREA, "0.04平方公里")));
        assertThat(check.rule()).isEqualTo("PLAUSIBLE_LEVELS");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("5692 / 0.04 = 142300 ∉ [10, 50000]");
        assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.observations()).hasSize(2);
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("s3社区的人口密度为142300人/平方公里,不在合理范围[10, 50000]之内");
    }

    @ParameterizedTest
    @CsvSource({
        "3290人, 0.9平方公里, HOLDS",
        "3000多人, 0.06平方公里, FAILS", // above 3000 / 0.06 = 50000
        "3000人以上, 0.9平方公里, UNDETERMINED",
        "4人, 0.9平方公里, FAILS",
    })
    void level_isBelievedAsFarAsItIsKnown(String people, String area, ConsistencyOutcome outcome) {
        ConsistencyCheck check = single(checks(figure("S3:一", PEOPLE, people), figure("S3:二", AREA, area)));
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void stated_isLookedAtToo() {
        ConsistencyCheck check = single(checks(figure("S3:三", DENSITY, "142300人/平方公里")));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("142300 ∉ [10, 50000]");
        assertThat(checks(figure("S3:一", PEOPLE, "5692人"), figure("S3:二", AREA, "xx平方公里")))
                .isEmpty();
    }

    @Test
    void range_hasLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlausibleRange(PEOPLE_PER_AREA, Range.closedOpen(Ratio.ONE, Ratio.ONE)))
                .withMessageStartingWith("Plausible levels of POP.DENSITY must not be empty");
    }
}
