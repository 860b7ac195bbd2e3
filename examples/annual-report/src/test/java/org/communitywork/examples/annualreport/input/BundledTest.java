// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
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
        MeasureTable shared = Bundled.catalog().measures();
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
    void exampleTargets_areMarkedAsIllustration() {
        assertThat(UserFiles.targets("illustration", Bundled.catalog().table()))
                .hasSizeGreaterThan(20)
                .allSatisfy(target -> assertThat(target.isIllustration()).isTrue());
    }
}
