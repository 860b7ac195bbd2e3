// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/**
 * A county with three towns and eight communities, all invented, whose results can be checked by hand.
 *
 * <pre>
 *             women    residents   examined   due    examined / due
 * north-1     1300     2500        340        400    85 %
 * north-2      700     1500        150        200    75 %
 * north-3     1000     2000        310        400    77.5 %
 * north       3000     6000        800       1000    80 %, on the limit: the mean of the three rates would be 79 1/6 %
 * south-1     1500     3000        450        500    90 %
 * south-2     1100     2000        150        250    60 %
 * south-3      500     1000         48         50    96 %
 * south       3100     6000        648        800    81 %
 * east-1      1900     4000        470        600    78 1/3 %
 * east-2      1000     2000        近80       100    (70 %, 80 %), as 近80 is (70, 80)
 * east        2900     6000   (540, 550)      700    (77 1/7 %, 78 4/7 %)
 * county      9000    18000 (1988, 1998)     2500    (79.52 %, 79.92 %): missed in full, met when rounded to 80 %
 * </pre>
 *
 * <pre>
 * Rollup rollup = Rollup.over(SampleCounty.tree(), MissingPolicy.REFUSE, SampleCounty.observations());
 * rollup.calculate(SampleCounty.CHECK_UPS, SampleCounty.COUNTY, SampleCounty.PERIOD).value();   // (79.52, 79.92)
 * </pre>
 */
public final class SampleCounty {
    /** The period of all figures. */
    public static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(2010);

    /** The county. */
    public static final CommunityId COUNTY = CommunityId.parse("county");

    /** How many of the elderly who were due were examined, in percent. */
    public static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    /** How many residents are women, in percent: one half of the county's. */
    public static final Indicator WOMEN = Indicator.share("POP.FEMALE_SHARE")
            .name("女性占比", "Share of women")
            .formula("POP.FEMALE / POP.TOTAL")
            .build();

    /** At least 80 % examined. */
    public static final Target TARGET = Target.atLeast(CHECK_UPS, "80%");

    private static final ImmutableList<Row> ROWS = ImmutableList.of(
            new Row("north-1", "north", "1300人", "2500人", "340人", "400人"),
            new Row("north-2", "north", "700人", "1500人", "150人", "200人"),
            new Row("north-3", "north", "1000人", "2000人", "310人", "400人"),
            new Row("south-1", "south", "1500人", "3000人", "450人", "500人"),
            new Row("south-2", "south", "1100人", "2000人", "150人", "250人"),
            new Row("south-3", "south", "500人", "1000人", "48人", "50人"),
            new Row("east-1", "east", "1900人", "4000人", "470人", "600人"),
            new Row("east-2", "east", "1000人", "2000人", "近80人", "100人"));

    private record Row(String id, String town, String women, String residents, String examined, String due) {
        Stream<ResolvedObservation> observations() {
            return Stream.of(
                    observation("POP.FEMALE", women),
                    observation("POP.TOTAL", residents),
                    observation("ELD.EXAMINED", examined),
                    observation("ELD.DUE", due));
        }

        private ResolvedObservation observation(String measure, String quantity) {
            return ResolvedObservation.builder()
                    .subject(CommunityId.parse(id))
                    .period(PERIOD)
                    .measure(MeasureCode.parse(measure))
                    .quantity(Quantity.parse(quantity))
                    .build();
        }
    }

    /**
     * What a place should give.
     *
     * @param place the place
     * @param checkUps the range of {@link #CHECK_UPS} in percent
     * @param women {@link #WOMEN} in percent
     * @param verdict the verdict on {@link #TARGET}, which compares the full value
     * @param roundedVerdict the verdict if the rounded value were compared
     */
    public record Expectation(
            CommunityId place, Range<Ratio> checkUps, Ratio women, Verdict verdict, Verdict roundedVerdict) {}

    private SampleCounty() {}

    /**
     * Returns what lies in what.
     *
     * @return the county, its three towns and their communities
     */
    public static CommunityTree tree() {
        ImmutableMap.Builder<CommunityId, CommunityId> parents = ImmutableMap.builder();
        ROWS.forEach(row -> parents.put(CommunityId.parse(row.id()), CommunityId.parse(row.town())));
        ROWS.stream().map(Row::town).distinct().forEach(town -> parents.put(CommunityId.parse(town), COUNTY));
        return CommunityTree.of(parents.buildOrThrow());
    }

    /**
     * Returns what the communities report.
     *
     * @return four figures for each of the eight
     */
    public static Observations observations() {
        return Observations.of(ROWS.stream().flatMap(Row::observations).toList());
    }

    /**
     * Returns what the county, the towns and the communities should give, reckoned by hand.
     *
     * @return an expectation for each place
     */
    public static ImmutableList<Expectation> expectations() {
        return Stream.of(
                        // 340 / 400; 1300 / 2500
                        List.of("north-1", "[85, 85]", "52", "MET", "MET"),
                        // 150 / 200; 700 / 1500 = 46 2/3
                        List.of("north-2", "[75, 75]", "140/3", "NOT_MET", "NOT_MET"),
                        // 310 / 400 = 77.5, a tie that goes to the even 78; 1000 / 2000
                        List.of("north-3", "[77.5, 77.5]", "50", "NOT_MET", "NOT_MET"),
                        // 800 / 1000; 3000 / 6000
                        List.of("north", "[80, 80]", "50", "MET", "MET"),
                        // 450 / 500; 1500 / 3000
                        List.of("south-1", "[90, 90]", "50", "MET", "MET"),
                        // 150 / 250; 1100 / 2000
                        List.of("south-2", "[60, 60]", "55", "NOT_MET", "NOT_MET"),
                        // 48 / 50; 500 / 1000
                        List.of("south-3", "[96, 96]", "50", "MET", "MET"),
                        // 648 / 800; 3100 / 6000 = 51 2/3
                        List.of("south", "[81, 81]", "155/3", "MET", "MET"),
                        // 470 / 600 = 235 / 3; 1900 / 4000
                        List.of("east-1", "[235/3, 235/3]", "47.5", "NOT_MET", "NOT_MET"),
                        // 70 / 100 to 80 / 100, both open; what is right below 80 is rounded to 80; 1000 / 2000
                        List.of("east-2", "(70, 80)", "50", "NOT_MET", "UNDETERMINED"),
                        // 540 / 700 = 540 / 7, 550 / 700 = 550 / 7; 2900 / 6000 = 48 1/3
                        List.of("east", "(540/7, 550/7)", "145/3", "NOT_MET", "NOT_MET"),
                        // 1988 / 2500, 1998 / 2500: both round to 80; 9000 / 18000
                        List.of("county", "(79.52, 79.92)", "50", "NOT_MET", "MET"))
                .map(line -> new Expectation(
                        CommunityId.parse(line.get(0)),
                        Ranges.parse(line.get(1)),
                        Ratio.parse(line.get(2)),
                        Verdict.valueOf(line.get(3)),
                        Verdict.valueOf(line.get(4))))
                .collect(toImmutableList());
    }
}
