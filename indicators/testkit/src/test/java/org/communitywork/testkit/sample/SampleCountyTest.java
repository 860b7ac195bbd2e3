// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.testkit.sample.SampleCounty.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCountyTest {
    private static final Rollup ROLLUP =
            Rollup.over(SampleCounty.tree(), MissingPolicy.REFUSE, SampleCounty.observations());

    static List<Expectation> expectations() {
        return SampleCounty.expectations();
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void library_givesWhatWasReckonedByHand(Expectation expected) {
        Aggregate rate = ROLLUP.calculate(SampleCounty.CHECK_UPS, expected.place(), SampleCounty.PERIOD);
        Target rounded = Target.builder()
                .from(SampleCounty.TARGET)
                .comparison(LimitComparison.ROUNDED_VALUE)
                .build();
        assertThat(rate.value()).contains(expected.checkUps());
        assertThat(rate.verdict(SampleCounty.TARGET)).isEqualTo(expected.verdict());
        assertThat(rate.verdict(rounded)).isEqualTo(expected.roundedVerdict());
        Aggregate women = ROLLUP.calculate(SampleCounty.WOMEN, expected.place(), SampleCounty.PERIOD);
        assertThat(women).isComplete();
        assertThat(women.value()).contains(Range.singleton(expected.women()));
    }

    @Test
    void county_hasThreeTownsAndEightCommunities() {
        assertThat(SampleCounty.tree().children(SampleCounty.COUNTY)).hasSize(3);
        assertThat(SampleCounty.tree().communities(SampleCounty.COUNTY)).hasSize(8);
        assertThat(SampleCounty.expectations().stream().map(Expectation::place))
                .containsExactlyInAnyOrderElementsOf(SampleCounty.tree().places());
    }

    @Test
    void expectations_areOfEverySort() {
        assertThat(SampleCounty.expectations().stream()
                        .flatMap(each -> Stream.of(each.verdict(), each.roundedVerdict())))
                .contains(Verdict.values());
    }
}
