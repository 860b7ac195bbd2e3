// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.junit.jupiter.api.Test;

class MeasureTableTest {
    private static final Measure PEOPLE = measure("POP.TOTAL", Units.PERSON);
    private static final Measure HOUSEHOLDS = measure("POP.HOUSEHOLDS", Units.HOUSEHOLD);

    private static Measure measure(String code, Unit unit) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name("名称")
                .englishName("Name")
                .unit(unit)
                .kind(MeasureKind.STOCK)
                .build();
    }

    @Test
    void table_looksUp() {
        MeasureTable table = MeasureTable.of(PEOPLE, HOUSEHOLDS);
        assertThat(table.find(PEOPLE.code())).contains(PEOPLE);
        assertThat(table.get(HOUSEHOLDS.code())).isEqualTo(HOUSEHOLDS);
        assertThat(table.measures()).containsExactly(PEOPLE, HOUSEHOLDS);
        assertThat(table).hasToString("[POP.TOTAL, POP.HOUSEHOLDS]");
        MeasureCode unknown = MeasureCode.parse("POP.X");
        assertThat(table.find(unknown)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.get(unknown))
                .withMessage("Measure must be defined: 'POP.X'");
        assertThat(MeasureTable.empty().measures()).isEmpty();
    }

    @Test
    void with_takesTheSameDefinitionTwice() {
        MeasureTable both = MeasureTable.of(PEOPLE).with(MeasureTable.of(HOUSEHOLDS, PEOPLE));
        assertThat(both.measures()).containsExactly(PEOPLE, HOUSEHOLDS);
    }

    @Test
    void with_refusesAClashNamingBoth() {
        Measure other = measure("POP.TOTAL", Units.HOUSEHOLD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureTable.of(PEOPLE).with(ImmutableList.of(other)))
                .withMessage("Measures differ for one code: '%s' / '%s'", PEOPLE, other)
                .withMessageContainingAll("unit=人", "unit=户");
    }

    @Test
    void measure_needsAllAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Measure.builder().build())
                .withMessageContaining("[code, name, englishName, unit, kind]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.builder().from(PEOPLE).name(" ").build())
                .withMessage("Name of measure POP.TOTAL must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.builder().from(PEOPLE).englishName("").build())
                .withMessage("English name of measure POP.TOTAL must not be blank");
    }

    @Test
    void kinds_haveNamesInBothLanguages() {
        assertThat(Arrays.stream(MeasureKind.values()).map(MeasureKind::label)).containsExactly("存量", "流量", "水平");
        assertThat(Arrays.stream(MeasureKind.values()).map(MeasureKind::englishLabel))
                .containsExactly("stock", "flow", "level");
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(MeasureTable.of(PEOPLE, HOUSEHOLDS), MeasureTable.of(HOUSEHOLDS, PEOPLE, PEOPLE))
                .addEqualityGroup(MeasureTable.of(PEOPLE))
                .addEqualityGroup(MeasureTable.empty(), MeasureTable.of())
                .testEquals();
        SerializableTester.reserializeAndAssert(MeasureTable.of(PEOPLE, HOUSEHOLDS));
    }
}
