// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorLadder;
import org.communitywork.core.honor.HonorRoll;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.service.Service;
import org.immutables.value.Value;

/**
 * One subject's account of its work in one period (工作总结), such as the public health report of 万寿桥社区 for 2010.
 *
 * <p>Holds everything that the report states, as stated: a figure that it states twice is there twice, and a heading
 * that names another year than the body keeps it. Each item says where in this report it was read. Ids of subjects are
 * unique, whatever refers to a subject or a list refers to one of this report, and a step on a ladder of this report is
 * one of its steps; whether the measures are defined, and the units fit them, is asked with {@link #check(MeasureTable)},
 * because most definitions are shared by many reports.
 *
 * <pre>
 * WorkReport report = CommunityJson.STANDARD.read(path, WorkReport.class);
 * report.observations(MeasureCode.parse("POP.TOTAL")); // every statement of it
 * report.check(shared);                                // empty if all measures are defined and all units fit
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWorkReport.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class WorkReport implements Serializable {
    WorkReport() {}

    /**
     * Returns the code by which sources name the report.
     *
     * @return a code such as {@code R4}
     */
    @JsonProperty
    public abstract String code();

    /**
     * Returns the short title.
     *
     * @return a title that is not blank
     */
    @JsonProperty
    public abstract String title();

    /**
     * Returns the field of work.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract ReportKind kind();

    /**
     * Returns who gives the account.
     *
     * @return the kind of author
     */
    @JsonProperty
    public abstract AuthorKind author();

    /**
     * Returns the main subject.
     *
     * @return the id of one of the communities
     */
    @JsonProperty
    public abstract CommunityId subject();

    /**
     * Returns the period that the report is about.
     *
     * @return the period
     */
    @JsonProperty
    public abstract ReportingPeriod period();

    /**
     * Returns the period that the heading names.
     *
     * @return the period, or empty where it names none
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> titlePeriod();

    /**
     * Returns the period that the title in the body names.
     *
     * @return the period, or empty where it names none
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> bodyTitlePeriod();

    /**
     * Returns the date of the signature, which may be masked.
     *
     * @return a day such as {@code 20XX-12-03}, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> signedOn();

    /**
     * Returns how the report itself bounds its time.
     *
     * @return a phrase such as {@code 今年以来}, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<String> scope();

    /**
     * Returns what of its text is kept for comparison with other texts.
     *
     * @return the fingerprint, or empty where none was made
     */
    @JsonProperty
    public abstract Optional<TextFingerprint> fingerprint();

    /**
     * Returns every subject that it speaks of.
     *
     * @return at least the main subject, which comes first
     */
    @JsonProperty
    public abstract ImmutableList<Community> communities();

    /**
     * Returns the measures that it defines itself.
     *
     * @return definitions, each code once
     */
    @JsonProperty
    public abstract ImmutableList<Measure> measures();

    /**
     * Returns the figures.
     *
     * @return figures in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Observation> observations();

    /**
     * Returns the lists.
     *
     * @return lists in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Enumeration> enumerations();

    /**
     * Returns what it says of wholes and their parts.
     *
     * @return breakdowns in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Breakdown> breakdowns();

    /**
     * Returns the goals it sets.
     *
     * @return goals in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<StatedTarget> targets();

    /**
     * Returns the ladders on which its honors stand.
     *
     * @return ladders, each name once
     */
    @JsonProperty
    public abstract ImmutableList<HonorLadder> ladders();

    /**
     * Returns every mention of an honor.
     *
     * @return honors in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Honor> honors();

    /**
     * Returns how honors are awarded.
     *
     * @return procedures in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<SelectionProcedure> selections();

    /**
     * Returns the campaigns.
     *
     * @return campaigns in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Campaign> campaigns();

    /**
     * Returns what was organized.
     *
     * @return activities in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Activity> activities();

    /**
     * Returns the services.
     *
     * @return services in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Service> services();

    /**
     * Returns the facilities.
     *
     * @return facilities in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Facility> facilities();

    /**
     * Returns the facility standards that it names.
     *
     * @return standards in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<FacilityStandard> facilityStandards();

    /**
     * Returns the organizations.
     *
     * @return organizations in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Organization> organizations();

    /**
     * Returns the facts without a figure.
     *
     * @return statements in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<Statement> statements();

    /**
     * Returns the community that the report is about.
     *
     * @return the main subject
     */
    public Community mainCommunity() {
        return communities().get(0);
    }

    /**
     * Looks a subject of the report up.
     *
     * @param id the id
     * @return the community, or empty where the report has none of that id
     */
    public Optional<Community> community(CommunityId id) {
        requireNonNull(id, "id");
        return communities().stream()
                .filter(community -> community.id().equals(id))
                .findFirst();
    }

    /**
     * Returns every figure of a measure, whatever its subject, group and period.
     *
     * @param measure the code
     * @return the observations in order
     */
    public ImmutableList<Observation> observations(MeasureCode measure) {
        requireNonNull(measure, "measure");
        return observations().stream()
                .filter(observation -> observation.measure().equals(measure))
                .collect(toImmutableList());
    }

    /**
     * Returns every figure that a reference speaks of, whatever its period.
     *
     * @param ref the measure, with the main subject and all people where it names none
     * @return the observations of exactly that subject and group in order
     */
    public ImmutableList<Observation> observations(MeasureRef ref) {
        CommunityId meant = ref.subject().orElse(subject());
        return observations(ref.code()).stream()
                .filter(observation -> observation.subject().orElse(subject()).equals(meant))
                .filter(observation -> observation.group().equals(ref.group()))
                .collect(toImmutableList());
    }

    /**
     * Returns the figures with their subject and period written out, so that those of several reports can be put
     * together.
     *
     * @return every observation in order, each with a subject and a period
     */
    public ImmutableList<Observation> resolvedObservations() {
        return observations().stream()
                .map(observation -> Observation.builder()
                        .from(observation)
                        .subject(observation.subject().orElse(subject()))
                        .period(observation.period().orElse(period()))
                        .build())
                .collect(toImmutableList());
    }

    /**
     * Returns the honors as a roll that can be counted.
     *
     * @return the roll of all mentions
     */
    public HonorRoll honorRoll() {
        return HonorRoll.of(honors());
    }

    /**
     * Holds the report against the definitions of measures.
     *
     * @param shared the definitions that are not in the report itself
     * @return what is not right, in order: measures that nobody defines, and quantities whose unit does not fit the
     *     measure
     * @throws IllegalArgumentException if the report defines a measure otherwise than the shared definitions
     */
    public ImmutableList<MeasureProblem> check(MeasureTable shared) {
        return MeasureCheck.of(shared.with(measures())).problems(this);
    }

    @Value.Check
    void checkItems() {
        WorkReportRules.check(this);
    }

    /**
     * Starts a work report.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a work report. */
    public static final class Builder extends ImmutableWorkReport.Builder {
        Builder() {}
    }
}
