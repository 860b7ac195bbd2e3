// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.junit.jupiter.api.Test;

class BundledTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/communitywork/examples/annualreport/reports");

    @Test
    void reports_areTheNineteen() throws IOException {
        assertThat(Bundled.reports())
                .extracting(WorkReport::code)
                .containsExactly(
                        "R1", "R2", "R3", "R4", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11",
                        "S12", "S13", "S14", "S15");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            Bundled.text("reports/index.txt").lines().toList());
        }
    }

    @Test
    void reports_useOnlyMeasuresThatAreDefinedAndUnitsThatFit() {
        MeasureTable shared = Bundled.measures();
        assertThat(Bundled.reports())
                .allSatisfy(report -> assertThat(report.check(shared)).isEmpty());
    }

    @Test
    void reports_giveASourceForEveryFigure() {
        assertThat(Bundled.reports())
                .flatExtracting(WorkReport::observations)
                .hasSizeGreaterThan(180)
                .allSatisfy(observation -> assertThat(observation.source()).isPresent());
    }

    @Test
    void reports_surviveTheirOwnJson() {
        assertThat(Bundled.reports())
                .allSatisfy(report -> assertThat(
                                CommunityJson.STANDARD.read(CommunityJson.STANDARD.write(report), WorkReport.class))
                        .isEqualTo(report));
    }

    @Test
    void indicators_useOnlyDefinedMeasures() {
        MeasureTable measures = Bundled.measures();
        ImmutableList<Indicator> indicators = Bundled.indicators().indicators();
        assertThat(indicators)
                .flatExtracting(BundledTest::operands)
                .allSatisfy(
                        operand -> assertThat(measures.find(operand.measure())).isPresent());
    }

    private static ImmutableSet<Operand> operands(Indicator indicator) {
        return ImmutableSet.<Operand>builder()
                .addAll(indicator.formula().numerator().operands())
                .addAll(indicator.formula().denominator().operands())
                .build();
    }

    @Test
    void exampleTargets_areMarkedAsIllustration() {
        assertThat(UserFiles.targets("illustration", Bundled.indicators()))
                .hasSizeGreaterThan(20)
                .allSatisfy(target -> assertThat(target.isIllustration()).isTrue());
    }
}
