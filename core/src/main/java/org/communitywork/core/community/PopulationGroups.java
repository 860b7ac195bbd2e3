// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The population groups that community work speaks of most, such as {@link #ELDERLY_60}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PopulationGroups {
    /** Residents (居民). */
    public static final PopulationGroup RESIDENTS = PopulationGroup.of("居民");

    /** Resident households (居民户). */
    public static final PopulationGroup HOUSEHOLDS = PopulationGroup.of("居民户");

    /** Migrants (外来人口). */
    public static final PopulationGroup MIGRANTS = PopulationGroup.of("外来人口");

    /** Women (妇女). */
    public static final PopulationGroup WOMEN = PopulationGroup.of("妇女");

    /** Married women (已婚妇女). */
    public static final PopulationGroup MARRIED_WOMEN = PopulationGroup.of("已婚妇女");

    /** Children (儿童). */
    public static final PopulationGroup CHILDREN = PopulationGroup.of("儿童");

    /** Children and young people (青少年). */
    public static final PopulationGroup YOUTH = PopulationGroup.of("青少年");

    /** Elderly people (老年人). */
    public static final PopulationGroup ELDERLY = PopulationGroup.of("老年人");

    /** People aged 60 or over (60岁以上老人). */
    public static final PopulationGroup ELDERLY_60 = PopulationGroup.of("60岁以上老人");

    /** People aged 90 or over (90岁以上老人). */
    public static final PopulationGroup ELDERLY_90 = PopulationGroup.of("90岁以上老人");

    /** People with disabilities (残疾人). */
    public static final PopulationGroup DISABLED = PopulationGroup.of("残疾人");

    /** Households on the minimum living allowance (低保户). */
    public static final PopulationGroup MINIMUM_ALLOWANCE = PopulationGroup.of("低保户");

    /** Households on the five guarantees (五保户). */
    public static final PopulationGroup FIVE_GUARANTEES = PopulationGroup.of("五保户");

    /** Households in great hardship (特困户). */
    public static final PopulationGroup HARDSHIP = PopulationGroup.of("特困户");

    /** People who lost their work (下岗失业人员). */
    public static final PopulationGroup UNEMPLOYED = PopulationGroup.of("下岗失业人员");

    /** Party members (党员). */
    public static final PopulationGroup PARTY_MEMBERS = PopulationGroup.of("党员");

    /** Staff of the community (社区工作人员). */
    public static final PopulationGroup STAFF = PopulationGroup.of("社区工作人员");

    private static final ImmutableMap<PopulationGroup, String> ENGLISH_LABELS =
            ImmutableMap.<PopulationGroup, String>builder()
                    .put(RESIDENTS, "residents")
                    .put(HOUSEHOLDS, "resident households")
                    .put(MIGRANTS, "migrants")
                    .put(WOMEN, "women")
                    .put(MARRIED_WOMEN, "married women")
                    .put(CHILDREN, "children")
                    .put(YOUTH, "children and young people")
                    .put(ELDERLY, "elderly people")
                    .put(ELDERLY_60, "people aged 60 or over")
                    .put(ELDERLY_90, "people aged 90 or over")
                    .put(DISABLED, "people with disabilities")
                    .put(MINIMUM_ALLOWANCE, "households on the minimum living allowance")
                    .put(FIVE_GUARANTEES, "households on the five guarantees")
                    .put(HARDSHIP, "households in great hardship")
                    .put(UNEMPLOYED, "people who lost their work")
                    .put(PARTY_MEMBERS, "party members")
                    .put(STAFF, "staff of the community")
                    .buildOrThrow();

    private PopulationGroups() {}

    /**
     * Returns all constants.
     *
     * @return the constants in the order of this class
     */
    public static ImmutableSet<PopulationGroup> all() {
        return ENGLISH_LABELS.keySet();
    }

    static Optional<String> englishLabel(PopulationGroup group) {
        return Optional.ofNullable(ENGLISH_LABELS.get(group));
    }
}
