// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.testkit.sample.CommunityNumbers;
import org.communitywork.testkit.sample.PlantedFault;
import org.communitywork.testkit.sample.World;

/**
 * Worlds of one to three towns with one to three communities each, honest or with one planted fault.
 *
 * <p>Communities have up to 6,000 residents. A world becomes smaller by a town, by a community, and by smaller numbers.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorldSamples implements Samples<World> {
    private final Optional<PlantedFault> fault;

    private WorldSamples(Optional<PlantedFault> fault) {
        this.fault = fault;
    }

    /**
     * Returns worlds in which everything fits together.
     *
     * @return the samples
     */
    public static WorldSamples honest() {
        return new WorldSamples(Optional.empty());
    }

    /**
     * Returns worlds in which one thing does not fit.
     *
     * @param fault what it is; the community is drawn
     * @return the samples
     */
    public static WorldSamples with(PlantedFault fault) {
        return new WorldSamples(Optional.of(fault));
    }

    @Override
    public World draw(Random random) {
        ImmutableList<ImmutableList<CommunityNumbers>> towns = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(town -> IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(community -> numbers(random))
                        .collect(toImmutableList()))
                .collect(toImmutableList());
        int communities = towns.stream().mapToInt(ImmutableList::size).sum();
        return new World(towns, fault, random.nextInt(communities));
    }

    /** Turnouts have three digits that are not zero, so that a repeated one is no chance. */
    private static CommunityNumbers numbers(Random random) {
        int men = 50 + random.nextInt(3000);
        int women = 50 + random.nextInt(3000);
        int elderly = 1 + random.nextInt((men + women) / 2);
        int examined = random.nextInt(elderly + 1);
        return new CommunityNumbers(
                men, women, elderly, examined, 111 + 10 * random.nextInt(88), 1 + random.nextInt(9));
    }

    @Override
    public Stream<World> smaller(World world) {
        return Stream.concat(lessTowns(world), Stream.concat(lessCommunities(world), lessNumbers(world)));
    }

    /** Only what stands behind the community with the fault is left out, so that its number stays. */
    private static Stream<World> lessTowns(World world) {
        int towns = world.towns().size();
        int without = world.towns().stream()
                .limit(towns - 1L)
                .mapToInt(ImmutableList::size)
                .sum();
        return towns > 1 && world.liar() < without
                ? Stream.of(new World(world.towns().subList(0, towns - 1), world.fault(), world.liar()))
                : Stream.empty();
    }

    private static Stream<World> lessCommunities(World world) {
        int last = world.towns().size() - 1;
        ImmutableList<CommunityNumbers> town = world.towns().get(last);
        int communities = world.towns().stream().mapToInt(ImmutableList::size).sum();
        return town.size() > 1 && world.liar() < communities - 1
                ? Stream.of(replaced(world, last, town.subList(0, town.size() - 1)))
                : Stream.empty();
    }

    private static World replaced(World world, int index, ImmutableList<CommunityNumbers> town) {
        ImmutableList<ImmutableList<CommunityNumbers>> towns = IntStream.range(
                        0, world.towns().size())
                .mapToObj(i -> i == index ? town : world.towns().get(i))
                .collect(toImmutableList());
        return new World(towns, world.fault(), world.liar());
    }

    private static Stream<World> lessNumbers(World world) {
        return IntStream.range(0, world.towns().size()).boxed().flatMap(town -> {
            ImmutableList<CommunityNumbers> communities = world.towns().get(town);
            return IntStream.range(0, communities.size())
                    .boxed()
                    .flatMap(changed -> less(communities.get(changed))
                            .map(numbers -> replaced(
                                    world,
                                    town,
                                    IntStream.range(0, communities.size())
                                            .mapToObj(i -> i == changed ? numbers : communities.get(i))
                                            .collect(toImmutableList()))));
        });
    }

    private static Stream<CommunityNumbers> less(CommunityNumbers numbers) {
        CommunityNumbers half = new CommunityNumbers(
                (numbers.men() + 1) / 2,
                (numbers.women() + 1) / 2,
                (numbers.elderly() + 1) / 2,
                numbers.examined() / 2,
                numbers.turnout(),
                (numbers.teams() + 1) / 2);
        return half.equals(numbers) ? Stream.empty() : Stream.of(half);
    }
}
