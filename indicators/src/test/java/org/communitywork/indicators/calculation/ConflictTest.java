// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final Indicator POPULATION =
            Indicator.count("X.POPULATION", "X.A", "人").name("人口", "Population").build();

    // 3290人 in one report, 2948人 in another one of the same year
    private static final ResolvedObservation R1 =
            Samples.builder("X.A", "3290人").report("R1").build();
    private static final ResolvedObservation R2 =
            Samples.builder("X.A", "2948人").report("R2").build();

    private static Calculation with(ConflictPolicy policy, ResolvedObservation... observations) {
        return Calculator.STANDARD
                .with(policy)
                .calculate(POPULATION, Observations.of(ImmutableList.copyOf(observations)), SUBJECT, YEAR);
    }

    @Test
    void refuse_reportsBothSources() {
        Incomplete refused = (Incomplete) with(ConflictPolicy.REFUSE, R1, R2);
        assertThat(refused.missing())
                .containsExactly(
                        new MissingInput(Samples.operand("X.A"), MissingReason.CONFLICTING, ImmutableList.of(R1, R2)));
        assertThat(refused.explanation().text(Language.CHINESE))
                .contains("X.A:3290人", "X.A:2948人")
                .endsWith("X.A:来源矛盾");
    }

    @Test
    void hull_takesBoth() {
        Calculation hull = with(ConflictPolicy.HULL, R1, R2);
        assertThat(hull.calculated().orElseThrow().value()).isEqualTo(Ranges.parse("[2948, 3290]"));
        assertThat(hull.explanation().text(Language.ENGLISH))
                .contains("X.A is stated differently, taking the least range with all of them: [2948, 3290] people");
    }

    @Test
    void prefer_takesTheFirstReportThatSaysAnything() {
        ConflictPolicy policy = ConflictPolicy.prefer("R9", "R2", "R1");
        assertThat(with(policy, R1, R2).shown(Language.CHINESE)).isEqualTo("2948人");
        assertThat(with(ConflictPolicy.prefer("R9"), R1, R2)).isInstanceOf(Incomplete.class);
        ResolvedObservation self = Samples.builder("X.A", "3000人").report("R2").build();
        assertThat(with(policy, R1, R2, self)).isInstanceOf(Incomplete.class);
        assertThat(policy.label()).isEqualTo("优先采用R9、R2、R1");
        assertThat(policy.englishLabel()).isEqualTo("preferring R9, R2, R1");
        assertThatThrownBy(() -> ConflictPolicy.prefer("R1", "R1"))
                .hasMessage("Preferred reports must differ: '[R1, R1]'");
        assertThatThrownBy(ConflictPolicy::prefer).hasMessage("Preferred reports must not be empty");
    }

    @Test
    void prefer_takesWhatAllSayAlikeWhereNoneIsPreferred() {
        ImmutableListMultimap<String, Range<Ratio>> statements =
                ImmutableListMultimap.of("R1", Ranges.parse("3290"), "R3", Ranges.parse("3290"));
        assertThat(ConflictPolicy.prefer("R9").settle(statements)).contains(Ranges.parse("3290"));
    }

    @Test
    void agreement_isNoConflict() {
        ResolvedObservation again = Samples.builder("X.A", "3290人").report("R3").build();
        ResolvedObservation masked = Samples.builder("X.A", "xx人").report("R4").build();
        Calculation agreed = with(ConflictPolicy.REFUSE, R1, again, masked);
        assertThat(agreed.shown(Language.CHINESE)).isEqualTo("3290人");
        assertThat(agreed.explanation().text(Language.CHINESE)).doesNotContain("说法不一");
        assertThat(ConflictPolicy.REFUSE.label()).isEqualTo("不采用");
        assertThat(ConflictPolicy.REFUSE.englishLabel()).isEqualTo("taking none");
        assertThat(ConflictPolicy.HULL.label()).isEqualTo("取包含各说法的最小范围");
    }

    @Property
    void order_ofObservationsDoesNotMatter(
            @ForAll("statements") List<ResolvedObservation> statements, @ForAll("policies") ConflictPolicy policy) {
        List<ResolvedObservation> reversed = new ArrayList<>(statements);
        Collections.reverse(reversed);
        Calculation one = with(policy, statements.toArray(new ResolvedObservation[0]));
        Calculation other = with(policy, reversed.toArray(new ResolvedObservation[0]));
        assertThat(one.calculated().map(Calculated::value))
                .isEqualTo(other.calculated().map(Calculated::value));
        assertThat(one.shown(Language.CHINESE)).isEqualTo(other.shown(Language.CHINESE));
    }

    @Provide
    Arbitrary<List<ResolvedObservation>> statements() {
        return Arbitraries.of("3290人", "2948人", "3000多人", "xx人", "近3000人")
                .flatMap(quantity -> Arbitraries.of("R1", "R2", "R3")
                        .map(report ->
                                Samples.builder("X.A", quantity).report(report).build()))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<ConflictPolicy> policies() {
        return Arbitraries.of(ConflictPolicy.REFUSE, ConflictPolicy.HULL, ConflictPolicy.prefer("R2", "R1"));
    }
}
