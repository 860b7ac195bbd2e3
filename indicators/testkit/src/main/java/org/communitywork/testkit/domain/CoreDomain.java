// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import net.jqwik.api.providers.TypeUsage;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.community.Profile;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionTree;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorLadder;
import org.communitywork.core.honor.HonorRoll;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.honor.SelectionStep;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.ReportedValue;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.organization.OrganizationKind;
import org.communitywork.core.organization.Role;
import org.communitywork.core.organization.RoleAssignment;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Extent;
import org.communitywork.core.quantity.Multiples;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Reading;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureProblem;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKind;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.testkit.arbitraries.ActivityArbitraries;
import org.communitywork.testkit.arbitraries.CommunityArbitraries;
import org.communitywork.testkit.arbitraries.DefinitionArbitraries;
import org.communitywork.testkit.arbitraries.FacilityArbitraries;
import org.communitywork.testkit.arbitraries.HonorArbitraries;
import org.communitywork.testkit.arbitraries.NumberArbitraries;
import org.communitywork.testkit.arbitraries.OrganizationArbitraries;
import org.communitywork.testkit.arbitraries.PeriodArbitraries;
import org.communitywork.testkit.arbitraries.QuantityArbitraries;
import org.communitywork.testkit.arbitraries.ReportArbitraries;
import org.communitywork.testkit.arbitraries.StatementArbitraries;

/**
 * All types of the core: numbers, quantities, periods, divisions, communities and reports.
 *
 * <pre>{@code
 * @Domain(CoreDomain.class)
 * class MyProperties {
 *     @Property
 *     void phrases_areReadBack(@ForAll Quantity quantity) { ... }
 * }
 * }</pre>
 *
 * <p>A value of each is drawn by the generator of {@code org.communitywork.testkit.arbitraries} whose documentation says what its
 * values are like. Recurrences and others with several forms are drawn in all of them.
 */
public final class CoreDomain extends TypeDomain {
    static final ImmutableList<Made<?>> TYPES = ImmutableList.of(
            Made.of(Ratio.class, NumberArbitraries::ratios),
            Made.of(TypeUsage.of(Range.class, TypeUsage.of(Ratio.class)), NumberArbitraries::ranges),
            Made.of(Rounding.class, NumberArbitraries::roundings),
            Made.of(ReportedValue.class, NumberArbitraries::reportedValues),
            Made.of(Dimension.class, QuantityArbitraries::dimensions),
            Made.of(Unit.class, QuantityArbitraries::units),
            Made.of(Units.class, QuantityArbitraries::vocabularies),
            Made.of(Quantity.class, QuantityArbitraries::quantities),
            Made.of(QuantityFormat.class, QuantityArbitraries::formats),
            Made.of(Reading.class, QuantityArbitraries::readings),
            Made.of(Amount.class, QuantityArbitraries::amounts),
            Made.of(Extent.class, QuantityArbitraries::extents),
            Made.of(Multiples.class, QuantityArbitraries::multiples),
            Made.of(Reach.class, QuantityArbitraries::reaches),
            Made.of(ReportingPeriod.class, PeriodArbitraries::periods),
            Made.of(Recurrence.class, PeriodArbitraries::recurrences),
            Made.of(Validity.class, PeriodArbitraries::validities),
            Made.of(DivisionCode.class, CommunityArbitraries::divisionCodes),
            Made.of(Division.class, CommunityArbitraries::divisions),
            Made.of(DivisionTree.class, CommunityArbitraries::divisionTrees),
            Made.of(CommunityId.class, CommunityArbitraries::ids),
            Made.of(Community.class, CommunityArbitraries::communities),
            Made.of(Profile.class, CommunityArbitraries::profiles),
            Made.of(PopulationGroup.class, CommunityArbitraries::groups),
            Made.of(FacilityKind.class, FacilityArbitraries::kinds),
            Made.of(Facility.class, FacilityArbitraries::facilities),
            Made.of(FacilityStandard.class, FacilityArbitraries::standards),
            Made.of(CreditCode.class, OrganizationArbitraries::creditCodes),
            Made.of(OrganizationKind.class, OrganizationArbitraries::kinds),
            Made.of(Role.class, OrganizationArbitraries::roles),
            Made.of(RoleAssignment.class, OrganizationArbitraries::roleAssignments),
            Made.of(Organization.class, OrganizationArbitraries::organizations),
            Made.of(MeasureCode.class, DefinitionArbitraries::measureCodes),
            Made.of(Measure.class, DefinitionArbitraries::measures),
            Made.of(MeasureTable.class, DefinitionArbitraries::measureTables),
            Made.of(Honor.class, HonorArbitraries::honors),
            Made.of(HonorLadder.class, HonorArbitraries::ladders),
            Made.of(HonorRoll.class, HonorArbitraries::rolls),
            Made.of(SelectionStep.class, HonorArbitraries::selectionSteps),
            Made.of(SelectionProcedure.class, HonorArbitraries::selections),
            Made.of(Campaign.class, ActivityArbitraries::campaigns),
            Made.of(Activity.class, ActivityArbitraries::activities),
            Made.of(Service.class, ActivityArbitraries::services),
            Made.of(Source.class, ReportArbitraries::sources),
            Made.of(ReportKind.class, ReportArbitraries::kinds),
            Made.of(TextFingerprint.class, ReportArbitraries::fingerprints),
            Made.of(MeasureRef.class, StatementArbitraries::measureRefs),
            Made.of(Observation.class, StatementArbitraries::observations),
            Made.of(Enumeration.class, StatementArbitraries::enumerations),
            Made.of(Breakdown.class, StatementArbitraries::breakdowns),
            Made.of(StatedTarget.class, StatementArbitraries::targets),
            Made.of(Statement.class, StatementArbitraries::statements),
            Made.of(WorkReport.class, ReportArbitraries::workReports),
            Made.of(MeasureProblem.class, ReportArbitraries::measureProblems));

    /** Makes the context; jqwik does so for the annotation. */
    public CoreDomain() {
        super(TYPES);
    }
}
