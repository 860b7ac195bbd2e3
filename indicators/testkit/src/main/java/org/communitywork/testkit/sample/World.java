// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.rollup.CommunityTree;

/**
 * A county of towns and communities with the reports of two years, made from numbers.
 *
 * <p>In an honest world all fits together: men and women are the residents, the elderly are among them, a town states the sums of its
 * communities, stated rates are those of the counts, lists are as long as they say, no figure comes again. With a
 * {@link PlantedFault} just one thing does not, in a community of choice.
 *
 * <pre>
 * World world = World.of(towns).with(PlantedFault.REPEATED_FIGURE, 0);
 * ConsistencyChecker.STANDARD.check(world.reportSet()).findings();   // among them one about the first community
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param towns the numbers of each town's communities
 * @param fault what is wrong, or empty
 * @param liar the number of the community in which it is, counted through all towns from 0
 */
public record World(ImmutableList<ImmutableList<CommunityNumbers>> towns, Optional<PlantedFault> fault, int liar) {
    /** The year that the reports are about. */
    public static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2010);

    /** The year before. */
    public static final ReportingPeriod LAST_YEAR = ReportingPeriod.ofYear(2009);

    /** The county, which reports nothing of its own. */
    public static final CommunityId COUNTY = CommunityId.parse("county");

    private static final int MORE_LAST_YEAR = 1017;

    /**
     * Makes a world.
     *
     * @param towns the numbers of each town's communities
     * @param fault what is wrong, or empty
     * @param liar the number of the community in which it is
     * @throws IllegalArgumentException if there is no community, or none with that number
     */
    public World {
        int communities = towns.stream().mapToInt(ImmutableList::size).sum();
        checkArgument(towns.stream().noneMatch(ImmutableList::isEmpty), "Town must have a community: '%s'", towns);
        checkArgument(liar >= 0 && liar < communities, "Community must be one of %s: '%s'", communities, liar);
    }

    private record Place(int town, CommunityId id, CommunityNumbers numbers) {}

    /**
     * Makes an honest world.
     *
     * @param towns the numbers of each town's communities
     * @return the world
     */
    public static World of(ImmutableList<ImmutableList<CommunityNumbers>> towns) {
        return new World(towns, Optional.empty(), 0);
    }

    /**
     * Plants a fault.
     *
     * @param planted the fault
     * @param community the number of the community, counted through all towns from 0
     * @return the world with this fault and no other
     */
    public World with(PlantedFault planted, int community) {
        return new World(towns, Optional.of(planted), community);
    }

    /**
     * Returns the name of a town.
     *
     * @param town its number from 0
     * @return {@code t1} for the first one
     */
    public static CommunityId town(int town) {
        return CommunityId.parse("t" + (town + 1));
    }

    /**
     * Returns the name of a community.
     *
     * @param town the number of its town from 0
     * @param community its number in the town from 0
     * @return {@code t1c1} for the first one
     */
    public static CommunityId community(int town, int community) {
        return CommunityId.parse("t" + (town + 1) + "c" + (community + 1));
    }

    /**
     * Returns the community with the fault.
     *
     * @return its name; that of the first one in an honest world
     */
    public CommunityId liarId() {
        return places().get(liar).id();
    }

    /**
     * Returns the town of the community with the fault.
     *
     * @return its name
     */
    public CommunityId liarTown() {
        return town(places().get(liar).town());
    }

    private ImmutableList<Place> places() {
        return IntStream.range(0, towns.size())
                .boxed()
                .flatMap(town -> IntStream.range(0, towns.get(town).size())
                        .mapToObj(i -> new Place(
                                town, community(town, i), towns.get(town).get(i))))
                .collect(toImmutableList());
    }

    /**
     * Returns what lies in what.
     *
     * @return the county, its towns and their communities
     */
    public CommunityTree tree() {
        ImmutableMap.Builder<CommunityId, CommunityId> parents = ImmutableMap.builder();
        IntStream.range(0, towns.size()).forEach(town -> parents.put(town(town), COUNTY));
        places().forEach(place -> parents.put(place.id(), town(place.town())));
        return CommunityTree.of(parents.buildOrThrow());
    }

    /**
     * Returns the definitions of all that is measured.
     *
     * @return the measures
     */
    public static MeasureTable measures() {
        return WorldReports.MEASURES;
    }

    /**
     * Returns the indicator whose value the communities state beside its counts.
     *
     * @return the check-up rate
     */
    public static IndicatorTable indicators() {
        return IndicatorTable.of(SampleCounty.CHECK_UPS);
    }

    /**
     * Returns the reports of all communities for both years, and of the towns for this year.
     *
     * @return the reports
     */
    public ImmutableList<WorkReport> reports() {
        ImmutableList<Place> places = places();
        Stream<WorkReport> thisYear = IntStream.range(0, places.size())
                .mapToObj(i -> report(places.get(i), i == liar ? fault : Optional.empty()));
        Stream<WorkReport> lastYear = places.stream()
                .map(place -> WorldReports.community(
                        place.id(), LAST_YEAR, place.numbers(), lastTurnout(place), Optional.empty()));
        Stream<WorkReport> ofTowns = IntStream.range(0, towns.size()).mapToObj(this::townReport);
        return Stream.of(thisYear, lastYear, ofTowns)
                .flatMap(reports -> reports)
                .collect(toImmutableList());
    }

    private static WorkReport report(Place place, Optional<PlantedFault> own) {
        boolean repeated = own.equals(Optional.of(PlantedFault.REPEATED_FIGURE));
        int turnout = repeated ? lastTurnout(place) : place.numbers().turnout();
        return WorldReports.community(place.id(), YEAR, place.numbers(), turnout, own);
    }

    private static int lastTurnout(Place place) {
        return place.numbers().turnout() + MORE_LAST_YEAR;
    }

    private WorkReport townReport(int town) {
        boolean lies = fault.equals(Optional.of(PlantedFault.PARENT_NOT_SUM))
                && town == places().get(liar).town();
        return WorldReports.town(
                town(town),
                sum(town, CommunityNumbers::residents) + (lies ? 10 : 0),
                sum(town, CommunityNumbers::elderly),
                sum(town, CommunityNumbers::examined));
    }

    private int sum(int town, ToIntFunction<CommunityNumbers> number) {
        return towns.get(town).stream().mapToInt(number).sum();
    }

    /**
     * Returns the reports ready to be checked.
     *
     * @return the reports with their measures
     */
    public ReportSet reportSet() {
        return ReportSet.of(measures(), reports());
    }

    /**
     * Returns what all reports state.
     *
     * @return the observations
     */
    public Observations observations() {
        return reportSet().observations();
    }
}
