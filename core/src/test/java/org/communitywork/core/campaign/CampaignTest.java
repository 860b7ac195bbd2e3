// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.campaign;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static Campaign.Builder campaign() {
        return Campaign.builder()
                .name("除四害")
                .level(AdministrativeLevel.SUB_DISTRICT)
                .period(ReportingPeriod.parse("2010"));
    }

    private static Activity.Builder activity() {
        return Activity.builder()
                .name("健康教育课")
                .recurrence(Recurrence.parse("每月"))
                .addAudience(PopulationGroups.YOUTH);
    }

    @Test
    void names_areNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Campaign.builder().build())
                .withMessageContaining("[name]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Activity.builder().build())
                .withMessageContaining("[name]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> campaign().name("").build())
                .withMessage("Name of campaign must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activity().name(" ").build())
                .withMessage("Name of activity must not be blank");
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(campaign().build(), campaign().build())
                .addEqualityGroup(campaign().addTheme("灭鼠").build())
                .addEqualityGroup(activity().build(), activity().build())
                .addEqualityGroup(activity().campaign("除四害").build())
                .testEquals();
        SerializableTester.reserializeAndAssert(campaign().build());
        SerializableTester.reserializeAndAssert(activity().build());
    }
}
