// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEmptyAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;

/** What the generators of campaigns, activities and services draw, and what they shrink to. */
class ActivityGeneratorProperties {
    @Example
    void campaigns_leaveOutEveryPart() {
        assertLeftOutAtTimes(
                ActivityArbitraries.campaigns(),
                Campaign::level,
                Campaign::period,
                Campaign::recurrence,
                Campaign::honorSought);
        assertEmptyAtTimes(
                ActivityArbitraries.campaigns(),
                Campaign::themes,
                Campaign::sites,
                Campaign::partners,
                Campaign::measures);
        assertThat(shrunk(ActivityArbitraries.campaigns(), campaign -> true))
                .isEqualTo(Campaign.builder()
                        .name("除四害")
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void activities_areOfCampaignsAtTimes() {
        Set<String> campaigns = ImmutableSet.copyOf(
                drawn(ActivityArbitraries.campaigns()).map(Campaign::name).iterator());
        assertThat(drawn(ActivityArbitraries.activities())
                        .map(Activity::campaign)
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(campaigns);
        assertLeftOutAtTimes(
                ActivityArbitraries.activities(),
                Activity::campaign,
                Activity::period,
                Activity::recurrence,
                Activity::place);
        assertEmptyAtTimes(
                ActivityArbitraries.activities(),
                Activity::audience,
                Activity::topics,
                Activity::partners,
                Activity::measures);
        assertThat(shrunk(ActivityArbitraries.activities(), activity -> true))
                .isEqualTo(Activity.builder()
                        .name("讲座")
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void services_startAtAnyAge() {
        assertAll(
                ActivityArbitraries.services(),
                service -> service.minimumAge().stream().allMatch(age -> age >= 0 && age <= 150));
        assertSome(
                ActivityArbitraries.services(),
                service -> service.minimumAge().orElse(150) < 10,
                service -> service.minimumAge().orElse(0) > 100);
        assertThat(shrunk(
                        ActivityArbitraries.services(),
                        service -> service.minimumAge().orElse(0) >= 60))
                .isEqualTo(Service.builder()
                        .name("免费体检")
                        .minimumAge(60)
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void services_leaveOutEveryPart() {
        assertLeftOutAtTimes(
                ActivityArbitraries.services(),
                Service::free,
                Service::atHome,
                Service::recurrence,
                Service::minimumAge,
                Service::provider);
        assertEmptyAtTimes(ActivityArbitraries.services(), Service::groups, Service::partners, Service::measures);
        assertThat(shrunk(ActivityArbitraries.services(), service -> true))
                .isEqualTo(Service.builder()
                        .name("免费体检")
                        .source(Source.parse("R1:标题"))
                        .build());
    }
}
