// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import java.util.List;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTargetTest {
    static final FacilityStandard ROOMS = FacilityStandard.parse("六室三站二栏一校一场所");

    /** Reads facilities such as {@code 室 5间}, {@code 站} and {@code 室 1间 PLANNED}. */
    static ImmutableList<Facility> facilities(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(" "))
                .map(parts -> {
                    Facility.Builder facility = Facility.builder()
                            .name(parts[0])
                            .kind(FacilityKinds.OFFICE)
                            .facilityClass(parts[0]);
                    if (parts.length > 1) {
                        facility.count(Quantity.parse(parts[1]));
                    }
                    return parts.length > 2
                            ? facility.state(FacilityState.valueOf(parts[2])).build()
                            : facility.build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the standard asks for 6 室
                "室 6间                | COMPLETE | MET          | MET          |        |",
                "室 5间                | COMPLETE | NOT_MET      | NOT_MET      | 1      |",
                "室 5间, 室            | COMPLETE | MET          | MET          |        |",
                "室 7间                | COMPLETE | MET          | NOT_MET      |        | 1",
                "室 6间                | OPEN     | MET          | UNDETERMINED |        | [0, ∞)",
                "室 5间                | OPEN     | UNDETERMINED | UNDETERMINED | [0, 1] | [0, ∞)",
                "室 7间                | OPEN     | MET          | NOT_MET      |        | [1, ∞)",
                // 近6间 is (5, 6): no whole number, but one at least; 约6间 is [5.5, 6.5]: only 6; 近10间 is (5, 10): 6 to 9
                "室 约6间              | COMPLETE | MET          | MET          |        |",
                "室 近10间             | COMPLETE | MET          | UNDETERMINED |        | [0, 3]",
                "室 4—7间              | COMPLETE | UNDETERMINED | UNDETERMINED | [0, 2] | [0, 1]",
                "室 若干间             | COMPLETE | UNDETERMINED | UNDETERMINED | [0, 5] | [0, ∞)",
                "室 5间以上            | COMPLETE | UNDETERMINED | UNDETERMINED | [0, 1] | [0, ∞)",
                // one that a rule asks for may be there or not; one that is planned is not there yet
                "室 5间, 室 1间 REQUIRED | COMPLETE | UNDETERMINED | UNDETERMINED | [0, 1] |",
                "室 5间, 室 1间 PLANNED  | COMPLETE | NOT_MET      | NOT_MET      | 1      |",
                "室 0间                | COMPLETE | NOT_MET      | NOT_MET      | 6      |",
            })
    void verdict_isOfWhatIsKnown(
            String listed, Listing listing, Verdict atLeast, Verdict exactly, String missing, String surplus) {
        FacilityStandard six = FacilityStandard.parse("六室");
        ImmutableList<Facility> facilities = facilities(listed.split(", "));
        CompositionCheck check = CompositionTarget.atLeast(six).check(facilities, listing);
        CompositionCheck exact = CompositionTarget.exactly(six).check(facilities, listing);
        assertThat(check.verdict()).isEqualTo(atLeast);
        assertThat(exact.verdict()).isEqualTo(exactly);
        assertThat(check.missing().get("室")).isEqualTo(missing == null ? null : Ranges.parse(missing));
        assertThat(check.surplus().get("室")).isEqualTo(surplus == null ? null : Ranges.parse(surplus));
        SerializableTester.reserializeAndAssert(check);
    }

    @Test
    void check_tellsEachClass() {
        CompositionTarget target = CompositionTarget.atLeast(ROOMS);
        CompositionCheck check =
                target.check(facilities("室 5间", "室 1间 PLANNED", "站 4个", "栏 2个", "校", "场所", "其他 9个"), Listing.COMPLETE);
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(check.verdictAfterPlans()).isEqualTo(Verdict.MET);
        assertThat(check.missing()).containsOnlyKeys("室");
        assertThat(check.surplus()).containsOnlyKeys("站");
        assertThat(check.name()).isEqualTo(new Bilingual("六室三站二栏一校一场所", "六室三站二栏一校一场所"));
        assertThat(check.explanation().text(Language.CHINESE)).isEqualTo("""
            标准:不少于 六室三站二栏一校一场所(设施列全)
            室:应有 6,已有 5,缺 1,计划 1
            站:应有 3,已有 4,多 1
            栏:应有 2,已有 2
            校:应有 1,已有 1
            场所:应有 1,已有 1
            结论:未达标
            计划的设施建成后达标\
            """);
        assertThat(CompositionTarget.exactly(ROOMS)
                        .check(facilities("室 5间以上"), Listing.OPEN)
                        .explanation()
                        .text(Language.ENGLISH))
                .startsWith("Standard: exactly 六室三站二栏一校一场所 (list of facilities: open)\n室: required 6, there [5, ∞)");
    }

    @Test
    void outcome_tellsNoDataApart() {
        CompositionTarget target = CompositionTarget.atLeast(ROOMS);
        assertThat(target.check(List.of(), Listing.OPEN).outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(target.check(facilities("其他"), Listing.OPEN).outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(target.check(facilities("室"), Listing.OPEN).outcome()).isEqualTo(CheckOutcome.UNDETERMINED);
        assertThat(target.check(List.of(), Listing.COMPLETE).outcome()).isEqualTo(CheckOutcome.NOT_MET);
        CompositionCheck met = target.check(facilities("室 6间", "站 3个", "栏 2个", "校", "场所"), Listing.OPEN);
        assertThat(met.outcome()).isEqualTo(CheckOutcome.MET);
        Facility unnamed =
                Facility.builder().name("广场").kind(FacilityKinds.SQUARE).build();
        assertThat(target.check(List.of(unnamed), Listing.OPEN).outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        CombinedCheck both = CombinedCheck.allOf(
                new Bilingual("设施", "Facilities"), List.of(met, target.check(List.of(), Listing.OPEN)));
        assertThat(both.outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
    }

    @Test
    void standardWithoutList_agreesWithCore() {
        ImmutableList<Facility> facilities = facilities("室 5间", "站 4个", "校 2个");
        CompositionCheck check = CompositionTarget.atLeast(ROOMS).check(facilities, Listing.COMPLETE);
        ROOMS.missing(facilities)
                .forEach((type, number) ->
                        assertThat(check.missing().get(type)).isEqualTo(Range.singleton(Ratio.of(number))));
        assertThat(check.missing()).hasSameSizeAs(ROOMS.missing(facilities));
        assertThat(check.surplus()).hasSameSizeAs(ROOMS.surplus(facilities));
        assertThatThrownBy(() -> new ClassCount("室", 1, Range.lessThan(Ratio.ONE), Range.singleton(Ratio.ONE)))
                .hasMessageStartingWith("Number of facilities must have a least value");
    }
}
