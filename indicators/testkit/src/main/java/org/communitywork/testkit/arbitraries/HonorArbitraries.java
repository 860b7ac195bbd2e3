// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;
import static org.communitywork.testkit.arbitraries.ReportArbitraries.sources;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorLadder;
import org.communitywork.core.honor.HonorRoll;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.honor.SelectionStep;

/** Generators of honors, of the ladders that they stand on, and of how they are selected. */
public final class HonorArbitraries {
    private static final String LADDER = "安全文明小区";
    private static final ImmutableList<String> STEPS = ImmutableList.of("合格", "达标", "标兵");

    private HonorArbitraries() {}

    /** A step of a ladder, or none; the lowest step is on each of the {@link #ladders()}. */
    private record Standing(String ladder, ImmutableList<String> steps) {}

    private static Arbitrary<Standing> standings() {
        return Arbitraries.of(
                new Standing("", ImmutableList.of()),
                new Standing(LADDER, ImmutableList.of()),
                new Standing(LADDER, STEPS.subList(0, 1)));
    }

    /**
     * Returns honors of every level and state, every third on a step of the ladder 安全文明小区. Who got it, from whom and when is
     * left out at times.
     *
     * @return the generator, which shrinks to 文明社区 of the community itself
     */
    public static Arbitrary<Honor> honors() {
        return Builders.withBuilder(Honor::builder)
                .use(names("文明社区", "卫生街道", "平安村"))
                .in(Honor.Builder::title)
                .use(Arbitraries.of(AdministrativeLevel.class))
                .in((honor, level) -> honor.level(level)
                        .levelBasis(level == AdministrativeLevel.UNKNOWN ? LevelBasis.UNKNOWN : LevelBasis.STATED))
                .use(Arbitraries.of(HonorState.class))
                .in(Honor.Builder::state)
                .use(names("区爱卫办").optional(0.3))
                .in(Honor.Builder::awardedBy)
                .use(ReportArbitraries.subjects().optional(0.3))
                .in(Honor.Builder::recipient)
                .use(PeriodArbitraries.periods().optional(0.3))
                .in(Honor.Builder::period)
                .use(standings())
                .in(HonorArbitraries::place)
                .use(sources())
                .in(Honor.Builder::source)
                .build(Honor.Builder::build);
    }

    private static Honor.Builder place(Honor.Builder honor, Standing standing) {
        if (!standing.ladder().isEmpty()) {
            honor.ladder(standing.ladder());
        }
        standing.steps().forEach(honor::step);
        return honor;
    }

    /**
     * Returns the ladder 安全文明小区 with one to three steps.
     *
     * @return the generator, which shrinks to the step 合格 alone
     */
    public static Arbitrary<HonorLadder> ladders() {
        return Combinators.combine(Arbitraries.integers().between(1, STEPS.size()), sources())
                .as((steps, source) -> HonorLadder.builder()
                        .name(LADDER)
                        .steps(STEPS.subList(0, steps))
                        .source(source)
                        .build());
    }

    /**
     * Returns rolls of up to five honors, some of them with the same title.
     *
     * @return the generator, which shrinks to an empty roll
     */
    public static Arbitrary<HonorRoll> rolls() {
        return honors().list().ofMaxSize(5).map(HonorRoll::of);
    }

    /**
     * Returns steps of selections, half of them with a detail.
     *
     * @return the generator, which shrinks to 居民推荐 alone
     */
    public static Arbitrary<SelectionStep> selectionSteps() {
        return Combinators.combine(names("居民推荐", "审核", "公示"), names("七天").optional(0.5))
                .as((name, detail) ->
                        SelectionStep.builder().name(name).detail(detail).build());
    }

    /**
     * Returns selections of one to three steps.
     *
     * @return the generator, which shrinks to one step
     */
    public static Arbitrary<SelectionProcedure> selections() {
        return Combinators.combine(
                        selectionSteps().list().ofMinSize(1).ofMaxSize(3),
                        names("一等奖", "二等奖").list().ofMaxSize(2).uniqueElements(),
                        names("居民代表", "党员").list().ofMaxSize(2),
                        sources())
                .as((steps, grades, participants, source) -> SelectionProcedure.builder()
                        .name("文明家庭评选")
                        .steps(steps)
                        .grades(grades)
                        .participants(participants)
                        .source(source)
                        .build());
    }
}
