// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.rollup.Towns.DISTRICT;
import static org.communitywork.indicators.rollup.Towns.id;
import static org.communitywork.indicators.rollup.Towns.observations;
import static org.communitywork.indicators.rollup.Towns.persons;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentCheckTest {
    private static final Measure PERSONS = Towns.measure("X.A", MeasureKind.STOCK);

    private static ParentCheck check(String... lines) {
        return Rollup.over(Towns.flat("a", "b"), MissingPolicy.SUM_PRESENT, observations(lines))
                .checkParent(PERSONS, DISTRICT, YEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // 3290 + 2948 = 6238
                "6238人  | 3290人  | 2948人  | AGREES         | 0",
                "6000人  | 3290人  | 2948人  | DISAGREES      | -238",
                "6500人  | 3290人  | 2948人  | DISAGREES      | 262",
                // 3290 and more than 600, less than 700
                "3950人  | 3290人  | 600多人 | UNDETERMINED   | (-40, 60)",
                "3800人  | 3290人  | 600多人 | DISAGREES      | (-190, -90)",
                // one is missing: at least 3290
                "3800人  | 3290人  | -      | UNDETERMINED   | (-∞, 510]",
                "3000人  | 3290人  | xx人   | DISAGREES      | (-∞, -290]",
                "-      | 3290人  | 2948人  | NOT_COMPARABLE | -",
                "若干人  | 3290人  | 2948人  | NOT_COMPARABLE | -",
                "6238人  | -      | -      | NOT_COMPARABLE | -",
            })
    void total_isHeldAgainstTheSum(String own, String a, String b, Agreement agreement, String difference) {
        ParentCheck check = check(line("district", own), line("a", a), line("b", b));
        assertThat(check.agreement()).isEqualTo(agreement);
        assertThat(check.difference().map(Amount::range))
                .isEqualTo(Optional.ofNullable(difference).map(Samples::range));
    }

    /** A place that states nothing has something else to say. */
    private static String line(String place, String figure) {
        return place + (figure == null ? ": X.OTHER = 1人" : ": X.A = " + figure);
    }

    @Test
    void message_saysBothFigures() {
        ParentCheck check = check("district: X.A = 6000人", "a: X.A = 3290人", "b: X.A = 2948人");
        assertThat(check.message().text(Language.ENGLISH))
                .isEqualTo("district, X.A: total stated 6000 people, sum of those below 6238 people: disagrees");
        assertThat(check("a: X.A = 1人").message().text(Language.CHINESE)).isEqualTo("district,X.A:缺总数或分项,无可比数据");
        assertThat(check.completeness()).isEqualTo(new Completeness(2, 0, 0, 0));
        SerializableTester.reserializeAndAssert(check);
    }

    @Test
    void streets_countWithTheirOwnTotalsOrElseWithTheirCommunities() {
        CommunityTree tree = CommunityTree.of(ImmutableMap.of(
                id("a"), id("street"), id("street"), DISTRICT, id("b"), id("other"), id("other"), DISTRICT));
        ParentCheck check = Rollup.over(
                        tree,
                        MissingPolicy.REFUSE,
                        observations("street: X.A = 10人", "a: X.A = 999人", "b: X.A = 5人", "district: X.A = 15人"))
                .checkParent(PERSONS, DISTRICT, YEAR);
        assertThat(check.sum()).contains(persons("15"));
        assertThat(check.agreement()).isEqualTo(Agreement.AGREES);
    }

    @Test
    void signedUnits_leaveNoBoundWhileOneIsMissing() {
        Unit decibel = Unit.of("声级", "decibel", new Dimension("sound level", true), Ratio.ONE);
        Measure noise = Measure.builder().from(PERSONS).unit(decibel).build();
        ParentCheck check = Rollup.over(
                        Towns.flat("a", "b"),
                        MissingPolicy.REFUSE,
                        Observations.of(List.of(
                                Towns.observation("a", "X.A", Quantity.of(3, decibel)),
                                Towns.observation("district", "X.A", Quantity.of(1, decibel)))))
                .checkParent(noise, DISTRICT, YEAR);
        assertThat(check.agreement()).isEqualTo(Agreement.UNDETERMINED);
    }
}
