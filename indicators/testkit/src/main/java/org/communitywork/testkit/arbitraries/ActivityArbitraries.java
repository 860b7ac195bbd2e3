// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;
import static org.communitywork.testkit.arbitraries.ReportArbitraries.sources;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.service.Service;

/**
 * Generators of what a community does: campaigns, their activities, and services.
 *
 * <p>Every part of them but the name and the source is left out at times.
 */
public final class ActivityArbitraries {
    private static final int OLDEST = 150;

    private ActivityArbitraries() {}

    /**
     * Returns campaigns.
     *
     * @return the generator, which shrinks to 除四害 without any more words
     */
    public static Arbitrary<Campaign> campaigns() {
        return campaigns(DefinitionArbitraries.measureCodes());
    }

    static Arbitrary<Campaign> campaigns(Arbitrary<MeasureCode> measures) {
        return Builders.withBuilder(Campaign::builder)
                .use(names("除四害", "平安创建", "文明创建"))
                .in(Campaign.Builder::name)
                .use(Arbitraries.of(AdministrativeLevel.class).optional(0.3))
                .in(Campaign.Builder::level)
                .use(PeriodArbitraries.periods().optional(0.7))
                .in(Campaign.Builder::period)
                .use(PeriodArbitraries.recurrences().optional(0.3))
                .in(Campaign.Builder::recurrence)
                .use(names("灭鼠", "清洁家园").list().ofMaxSize(2))
                .in(Campaign.Builder::themes)
                .use(names("1号楼", "农贸市场").list().ofMaxSize(2))
                .in(Campaign.Builder::sites)
                .use(names("社区医院").list().ofMaxSize(1))
                .in(Campaign.Builder::partners)
                .use(names("卫生街道").optional(0.3))
                .in(Campaign.Builder::honorSought)
                .use(measures.list().ofMaxSize(2))
                .in(Campaign.Builder::measures)
                .use(sources())
                .in(Campaign.Builder::source)
                .build(Campaign.Builder::build);
    }

    /**
     * Returns activities, some of them of the campaigns of {@link #campaigns()}.
     *
     * @return the generator, which shrinks to 讲座 without any more words
     */
    public static Arbitrary<Activity> activities() {
        return activities(DefinitionArbitraries.measureCodes());
    }

    static Arbitrary<Activity> activities(Arbitrary<MeasureCode> measures) {
        return Builders.withBuilder(Activity::builder)
                .use(names("讲座", "大扫除", "文艺演出"))
                .in(Activity.Builder::name)
                .use(names("除四害", "平安创建", "文明创建").optional(0.5))
                .in(Activity.Builder::campaign)
                .use(PeriodArbitraries.periods().optional(0.5))
                .in(Activity.Builder::period)
                .use(PeriodArbitraries.recurrences().optional(0.3))
                .in(Activity.Builder::recurrence)
                .use(names("社区广场").optional(0.3))
                .in(Activity.Builder::place)
                .use(CommunityArbitraries.groups().list().ofMaxSize(2))
                .in(Activity.Builder::audience)
                .use(names("健康", "消防").list().ofMaxSize(2))
                .in(Activity.Builder::topics)
                .use(names("街道办事处").list().ofMaxSize(1))
                .in(Activity.Builder::partners)
                .use(measures.list().ofMaxSize(2))
                .in(Activity.Builder::measures)
                .use(sources())
                .in(Activity.Builder::source)
                .build(Activity.Builder::build);
    }

    /**
     * Returns services, some of them from an age between 0 and 150 on.
     *
     * @return the generator, which shrinks to 免费体检 without any more words
     */
    public static Arbitrary<Service> services() {
        return services(DefinitionArbitraries.measureCodes());
    }

    static Arbitrary<Service> services(Arbitrary<MeasureCode> measures) {
        return Builders.withBuilder(Service::builder)
                .use(names("免费体检", "法律咨询", "送餐"))
                .in(Service.Builder::name)
                .use(CommunityArbitraries.groups().list().ofMaxSize(2))
                .in(Service.Builder::groups)
                .use(Arbitraries.of(true, false).optional(0.5))
                .in(Service.Builder::free)
                .use(Arbitraries.of(true, false).optional(0.3))
                .in(Service.Builder::atHome)
                .use(PeriodArbitraries.recurrences().optional(0.5))
                .in(Service.Builder::recurrence)
                .use(Arbitraries.integers().between(0, OLDEST).optional(0.3))
                .in(Service.Builder::minimumAge)
                .use(names("社区卫生服务站").optional(0.3))
                .in(Service.Builder::provider)
                .use(names("社区医院").list().ofMaxSize(1))
                .in(Service.Builder::partners)
                .use(measures.list().ofMaxSize(2))
                .in(Service.Builder::measures)
                .use(sources())
                .in(Service.Builder::source)
                .build(Service.Builder::build);
    }
}
