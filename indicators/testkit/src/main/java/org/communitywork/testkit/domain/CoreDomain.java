// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import com.google.common.collect.Range;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionTree;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.testkit.arbitraries.CommunityArbitraries;
import org.communitywork.testkit.arbitraries.DefinitionArbitraries;
import org.communitywork.testkit.arbitraries.NumberArbitraries;
import org.communitywork.testkit.arbitraries.PeriodArbitraries;
import org.communitywork.testkit.arbitraries.QuantityArbitraries;
import org.communitywork.testkit.arbitraries.ReportArbitraries;

/**
 * The types of the core: numbers, quantities, periods, divisions, communities and reports.
 *
 * <pre>{@code
 * @Domain(CoreDomain.class)
 * class MyProperties {
 *     @Property
 *     void phrases_areReadBack(@ForAll Quantity quantity) { ... }
 * }
 * }</pre>
 */
public final class CoreDomain extends DomainContextBase {
    /** Makes the context; jqwik does so for the annotation. */
    public CoreDomain() {}

    @Provide
    Arbitrary<Ratio> ratios() {
        return NumberArbitraries.ratios();
    }

    @Provide
    Arbitrary<Range<Ratio>> ranges() {
        return NumberArbitraries.ranges();
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return NumberArbitraries.roundings();
    }

    @Provide
    Arbitrary<Unit> units() {
        return QuantityArbitraries.units();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return QuantityArbitraries.quantities();
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return QuantityArbitraries.amounts();
    }

    @Provide
    Arbitrary<Reach> reaches() {
        return QuantityArbitraries.reaches();
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return PeriodArbitraries.periods();
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return PeriodArbitraries.recurrences();
    }

    @Provide
    Arbitrary<DivisionCode> divisionCodes() {
        return CommunityArbitraries.divisionCodes();
    }

    @Provide
    Arbitrary<DivisionTree> divisionTrees() {
        return CommunityArbitraries.divisionTrees();
    }

    @Provide
    Arbitrary<CreditCode> creditCodes() {
        return CommunityArbitraries.creditCodes();
    }

    @Provide
    Arbitrary<CommunityId> communityIds() {
        return CommunityArbitraries.ids();
    }

    @Provide
    Arbitrary<Community> communities() {
        return CommunityArbitraries.communities();
    }

    @Provide
    Arbitrary<PopulationGroup> groups() {
        return CommunityArbitraries.groups();
    }

    @Provide
    Arbitrary<MeasureCode> measureCodes() {
        return DefinitionArbitraries.measureCodes();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return DefinitionArbitraries.measures();
    }

    @Provide
    Arbitrary<MeasureTable> measureTables() {
        return DefinitionArbitraries.measureTables();
    }

    @Provide
    Arbitrary<Source> sources() {
        return ReportArbitraries.sources();
    }

    @Provide
    Arbitrary<Honor> honors() {
        return ReportArbitraries.honors();
    }

    @Provide
    Arbitrary<Campaign> campaigns() {
        return ReportArbitraries.campaigns();
    }

    @Provide
    Arbitrary<Service> services() {
        return ReportArbitraries.services();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return ReportArbitraries.statements();
    }

    @Provide
    Arbitrary<Enumeration> enumerations() {
        return ReportArbitraries.enumerations();
    }

    @Provide
    Arbitrary<WorkReport> workReports() {
        return ReportArbitraries.workReports();
    }
}
