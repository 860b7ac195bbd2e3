// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.json.IndicatorsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {
    private static final Indicator A = rate("X.A", "m / n");
    private static final Indicator B = rate("X.B", "k / n");
    private static final Indicator SUM = composite("X.SUM", "X.A + X.B");
    private static final Indicator TOP = composite("X.TOP", "0.5 X.SUM + X.SUM[-1y]");

    private static Indicator rate(String code, String formula) {
        return Indicator.proportion(code).name("率", "Rate").formula(formula).build();
    }

    private static Indicator composite(String code, String formula) {
        return Indicator.composite(code, "%")
                .name("综合", "Composite")
                .formula(formula)
                .build();
    }

    @Test
    void table_givesCompositesTheirComponents() {
        IndicatorTable table = IndicatorTable.of(TOP, SUM, B, A);
        Indicator sum = table.get(Samples.code("X.SUM"));
        assertThat(sum.components()).containsExactlyInAnyOrder(A, B);
        assertThat(table.get(Samples.code("X.TOP")).components()).containsExactly(sum);
        assertThat(table).isEqualTo(IndicatorTable.of(A, B, SUM, TOP));
        assertThat(table.merge(table)).isEqualTo(table);
        Indicator given = Indicator.builder().from(SUM).addComponents(B, A).build();
        assertThat(given).isEqualTo(sum);
        assertThat(IndicatorTable.of(given).get(Samples.code("X.SUM"))).isEqualTo(sum);
        SerializableTester.reserializeAndAssert(table);
    }

    @Test
    void table_refusesWhatIsNotThereWithThePath() {
        assertThatThrownBy(() -> IndicatorTable.of(TOP, SUM, A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Component must be defined: 'X.TOP > X.SUM > X.B'");
    }

    @Test
    void table_refusesCyclesWithThePath() {
        assertThatThrownBy(() -> IndicatorTable.of(
                        composite("X.P", "X.Q"), composite("X.Q", "X.A + X.R"), composite("X.R", "2 X.P"), A))
                .hasMessage("Composite must not contain itself: 'X.P > X.Q > X.R > X.P'");
        assertThatThrownBy(() -> IndicatorTable.of(composite("X.P", "X.P[-1y]")))
                .hasMessage("Composite must not contain itself: 'X.P > X.P'");
        Indicator inner = Indicator.builder()
                .from(composite("X.Q", "X.P"))
                .addComponent(rate("X.P", "m / n"))
                .build();
        assertThatThrownBy(() -> Indicator.builder()
                        .from(composite("X.P", "X.Q"))
                        .addComponent(inner)
                        .build())
                .hasMessage("Composite must not contain itself: 'X.P > X.Q > X.P'");
    }

    @Test
    void table_refusesAnotherComponentThanTheOneBesideIt() {
        Indicator other = Indicator.builder()
                .from(SUM)
                .addComponents(rate("X.A", "m / other"), B)
                .build();
        assertThatThrownBy(() -> IndicatorTable.of(other, A))
                .hasMessage("Component of X.SUM must be as it is defined beside it: 'X.A'");
        Indicator above = Indicator.builder()
                .from(composite("X.ABOVE", "2 X.SUM"))
                .addComponent(other)
                .build();
        assertThatThrownBy(() -> IndicatorTable.of(above, A))
                .hasMessage("Component of X.SUM must be as it is defined beside it: 'X.A'");
    }

    @Test
    void components_areThoseOfTheFormula() {
        assertThatThrownBy(() -> Indicator.builder().from(SUM).addComponent(A).build())
                .hasMessage("Components of X.SUM must be those of a composite's formula 'X.A + X.B': '[X.A]'");
        assertThatThrownBy(() -> Indicator.builder().from(A).addComponent(B).build())
                .hasMessageStartingWith("Components of X.A must be those of a composite's formula");
        assertThatThrownBy(() -> Indicator.builder()
                        .from(composite("X.TOP", "X.SUM"))
                        .addComponent(SUM)
                        .build())
                .hasMessage("Component of X.TOP must have its own components: 'X.SUM'");
        assertThatThrownBy(() -> Indicator.of(IndicatorKind.COMPOSITE, "X.TOP")
                        .name("综合", "Composite")
                        .formula("X.A")
                        .build())
                .hasMessage("Scale of a composite must be set: 'X.TOP'");
    }

    /** Each level names the one below twice: without a bound, thirty lines would take a billion calculations. */
    @Test
    void size_isBounded() {
        List<Indicator> levels = new ArrayList<>(List.of(A));
        for (int i = 0; i < 30; i++) {
            String below = levels.get(i).code().toString();
            levels.add(composite("X.L" + i, below + " + " + below + "[-1y]"));
        }
        // 2, 6, 14, 30, 62, 126: 2 (1 + the level below)
        assertThatThrownBy(() -> IndicatorTable.of(levels))
                .hasMessage(
                        "Composite X.L5 must have at most 100 components, counted at each place where one stands: '126'");
        assertThat(IndicatorTable.of(levels.subList(0, 6)).indicators()).hasSize(6);
        List<Indicator> chain = new ArrayList<>();
        for (int i = 0; i < 10000; i++) {
            chain.add(composite("X.C" + i, "X.C" + (i + 1)));
        }
        assertThatThrownBy(() -> IndicatorTable.of(chain))
                .hasMessage("Composites must be at most 100 deep in each other: 'X.C100'");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void size_isAHundredAndNoMore(int size) {
        List<Indicator> rates =
                IntStream.range(0, size).mapToObj(i -> rate("X.R" + i, "m / n")).toList();
        String formula = rates.stream().map(rate -> rate.code().toString()).collect(joining(" + "));
        Indicator.Builder sum =
                Indicator.builder().from(composite("X.SUM", formula)).components(ImmutableList.copyOf(rates));
        if (size == 100) {
            assertThat(sum.build().components()).hasSize(100);
        } else {
            assertThatThrownBy(sum::build).hasMessageContaining("must have at most 100 components");
        }
    }

    @Test
    void components_areFoundByTheirCode() {
        Indicator sum = Indicator.builder().from(SUM).addComponents(A, B).build();
        assertThat(sum.component(Samples.code("X.A"))).contains(A);
        assertThat(sum.component(Samples.code("X.B"))).contains(B);
        assertThat(sum.component(Samples.code("X.C"))).isEmpty();
    }

    @Test
    void json_namesComponentsThatStandInTheTable() {
        IndicatorTable table = IndicatorTable.of(TOP, SUM, B, A);
        String text = IndicatorsJson.STANDARD.writeIndicators(table);
        assertThat(text).doesNotContain("components");
        assertThat(IndicatorsJson.STANDARD.readIndicators(text)).isEqualTo(table);
        IndicatorTable alone = IndicatorTable.of(table.get(Samples.code("X.SUM")));
        String nested = IndicatorsJson.STANDARD.writeIndicators(alone);
        assertThat(nested).contains("components");
        assertThat(IndicatorsJson.STANDARD.readIndicators(nested)).isEqualTo(alone);
        String cyclic = text.replace("0.5 X.SUM + X.SUM[-1y]", "X.TOP");
        assertThatThrownBy(() -> IndicatorsJson.STANDARD.readIndicators(cyclic))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("Composite must not contain itself: 'X.TOP > X.TOP'");
    }

    @Test
    void composed_compositesAreEqualWhateverTheOrder() {
        Indicator one =
                Indicator.builder().from(SUM).components(ImmutableList.of(A, B)).build();
        Indicator other =
                Indicator.builder().from(SUM).components(ImmutableList.of(B, A)).build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
