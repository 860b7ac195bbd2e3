// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
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
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.testkit.laws.JsonLaws;
import org.communitywork.testkit.laws.QuantityLaws;
import org.communitywork.testkit.laws.TextLaws;
import org.communitywork.testkit.laws.ValueLaws;

/** The types of the core obey the laws of values, texts, JSON and quantities. */
@Domain(CoreDomain.class)
class CoreDomainProperties {
    @Property(tries = 60)
    void texts_areReadBack(
            @ForAll Ratio ratio,
            @ForAll Rounding rounding,
            @ForAll Unit unit,
            @ForAll Quantity quantity,
            @ForAll ReportingPeriod period,
            @ForAll Recurrence recurrence) {
        TextLaws.parseInvertsPrint(ratio, Ratio::parse);
        TextLaws.parseInvertsPrint(rounding, Rounding::parse);
        TextLaws.parseInvertsPrint(unit, Unit::parse);
        TextLaws.parseInvertsPrint(quantity, Quantity::parse);
        TextLaws.parseInvertsPrint(period, ReportingPeriod::parse);
        TextLaws.parseInvertsPrint(recurrence, Recurrence::parse);
    }

    @Property(tries = 60)
    void codes_areReadBack(
            @ForAll DivisionCode division,
            @ForAll CreditCode credit,
            @ForAll CommunityId community,
            @ForAll MeasureCode measure,
            @ForAll Source source) {
        TextLaws.parseInvertsPrint(division, DivisionCode::parse);
        TextLaws.parseInvertsPrint(credit, CreditCode::parse);
        TextLaws.parseInvertsPrint(community, CommunityId::parse);
        TextLaws.parseInvertsPrint(measure, MeasureCode::parse);
        TextLaws.parseInvertsPrint(source, Source::parse);
    }

    @Property(tries = 60)
    void quantities_obeyTheirLaws(
            @ForAll Quantity quantity, @ForAll Reach reach, @ForAll Amount one, @ForAll Amount other) {
        QuantityLaws.readsWhatItWrites(QuantityFormat.STANDARD, quantity);
        QuantityLaws.reachesAsTheWordSays(reach, quantity);
        QuantityLaws.convertsThereAndBack(one, one.unit());
        QuantityLaws.unknownDecidesNothing(quantity, new Amount(one.range(), quantity.unit()));
        Amount alike = new Amount(other.range(), one.unit());
        QuantityLaws.comparesBothWays(one, alike);
        QuantityLaws.addsUp(one, alike);
        if (one.range().isConnected(alike.range())
                && !one.range().intersection(alike.range()).isEmpty()) {
            Amount common = new Amount(one.range().intersection(alike.range()), one.unit());
            QuantityLaws.staysDecidedWhenNarrowed(one, common, alike);
        }
    }

    @Property(tries = 40)
    void reports_goToJsonAndBack(@ForAll WorkReport report, @ForAll MeasureTable measures) {
        JsonLaws.roundTrips(report, WorkReport.class);
        JsonLaws.refusesUnknownProperties(report, WorkReport.class);
        JsonLaws.roundTrips(measures, MeasureTable.class);
    }

    @Property(tries = 30)
    void values_surviveSerialization(
            @ForAll WorkReport report,
            @ForAll Quantity quantity,
            @ForAll Recurrence recurrence,
            @ForAll DivisionTree divisions) {
        ValueLaws.survivesSerialization(report);
        ValueLaws.survivesSerialization(quantity);
        ValueLaws.survivesSerialization(recurrence);
        ValueLaws.survivesSerialization(divisions);
    }

    @Property(tries = 30)
    void partsOfReports_goToJsonAndBack(
            @ForAll Community community,
            @ForAll Measure measure,
            @ForAll Honor honor,
            @ForAll Campaign campaign,
            @ForAll Service service,
            @ForAll Statement statement,
            @ForAll Enumeration list,
            @ForAll PopulationGroup group) {
        JsonLaws.roundTrips(community, Community.class);
        JsonLaws.roundTrips(measure, Measure.class);
        JsonLaws.roundTrips(honor, Honor.class);
        JsonLaws.roundTrips(campaign, Campaign.class);
        JsonLaws.roundTrips(service, Service.class);
        JsonLaws.roundTrips(statement, Statement.class);
        JsonLaws.roundTrips(list, Enumeration.class);
        JsonLaws.roundTrips(group, PopulationGroup.class);
    }
}
