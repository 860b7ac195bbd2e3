// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorLadder;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;

/**
 * The rules that hold between the items of one report: what is named must be there, once, and each item has its source.
 */
final class WorkReportRules {
    private final WorkReport report;
    private final ImmutableSet<CommunityId> subjects;

    private WorkReportRules(WorkReport report) {
        this.report = report;
        this.subjects = report.communities().stream().map(Community::id).collect(toImmutableSet());
    }

    static void check(WorkReport report) {
        checkArgument(!report.code().isBlank(), "Code of report must not be blank");
        checkArgument(!report.title().isBlank(), "Title of report must not be blank");
        report.signedOn()
                .ifPresent(day -> checkArgument(
                        day.granularity() == Granularity.DAY, "Date of signature must be a day: '%s'", day));
        WorkReportRules rules = new WorkReportRules(report);
        rules.checkNames();
        rules.checkSubjects();
        rules.checkLadders();
        rules.checkLists();
        rules.checkSources();
    }

    private void checkNames() {
        checkUnique("communities", report.communities(), Community::id);
        checkUnique("measures", report.measures(), Measure::code);
        checkUnique("ladders", report.ladders(), HonorLadder::name);
    }

    private static <T> void checkUnique(String list, ImmutableList<T> items, Function<T, ?> name) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Object found = name.apply(items.get(i));
            checkArgument(seen.add(found), "Names in %s must be unique, that of [%s] is not: '%s'", list, i, found);
        }
    }

    private void checkSubjects() {
        checkArgument(
                !report.communities().isEmpty()
                        && report.communities().get(0).id().equals(report.subject()),
                "Main subject must be the first of the communities: '%s'",
                report.subject());
        checkKnown("observations", report.observations(), Observation::subject);
        checkKnown("targets", report.targets(), StatedTarget::subject);
        checkKnown("honors", report.honors(), Honor::recipient);
        checkKnown("facilities", report.facilities(), Facility::subject);
        checkKnown(
                "breakdowns",
                report.breakdowns(),
                breakdown -> breakdown.whole().subject());
        for (Breakdown breakdown : report.breakdowns()) {
            checkKnown("breakdowns.parts", breakdown.parts(), MeasureRef::subject);
        }
    }

    private <T> void checkKnown(String list, ImmutableList<T> items, Function<T, Optional<CommunityId>> subject) {
        for (int i = 0; i < items.size(); i++) {
            Optional<CommunityId> id = subject.apply(items.get(i));
            checkArgument(
                    id.isEmpty() || subjects.contains(id.orElseThrow()),
                    "Subject of %s[%s] must be one of %s: '%s'",
                    list,
                    i,
                    subjects,
                    id.orElse(report.subject()));
        }
    }

    private void checkLadders() {
        ImmutableMap<String, HonorLadder> ladders =
                report.ladders().stream().collect(toImmutableMap(HonorLadder::name, Function.identity()));
        for (int i = 0; i < report.honors().size(); i++) {
            checkLadder(i, report.honors().get(i), ladders);
        }
    }

    /** A ladder that the report only names is known elsewhere, as that of stars is. */
    private static void checkLadder(int index, Honor honor, ImmutableMap<String, HonorLadder> ladders) {
        HonorLadder ladder = honor.ladder().map(ladders::get).orElse(null);
        honor.step()
                .ifPresent(step -> checkArgument(
                        ladder == null || ladder.hasStep(step),
                        "Step of honors[%s] must be one of ladder '%s': '%s'",
                        index,
                        honor.ladder().orElse(""),
                        step));
    }

    private void checkLists() {
        for (int i = 0; i < report.enumerations().size(); i++) {
            checkList(i, report.enumerations().get(i));
        }
    }

    private void checkList(int index, Enumeration list) {
        list.within()
                .ifPresent(name -> checkArgument(
                        report.enumerations().stream()
                                        .filter(other -> other.name().equals(name))
                                        .count()
                                == 1,
                        "List that enumerations[%s] lies within must be one of the enumerations: '%s'",
                        index,
                        name));
    }

    private void checkSources() {
        checkSources("observations", report.observations(), Observation::source);
        checkSources("enumerations", report.enumerations(), Enumeration::source);
        checkSources("breakdowns", report.breakdowns(), Breakdown::source);
        checkSources("targets", report.targets(), StatedTarget::source);
        checkSources("ladders", report.ladders(), HonorLadder::source);
        checkSources("honors", report.honors(), Honor::source);
        checkSources("selections", report.selections(), SelectionProcedure::source);
        checkSources("campaigns", report.campaigns(), Campaign::source);
        checkSources("activities", report.activities(), Activity::source);
        checkSources("services", report.services(), Service::source);
        checkSources("facilities", report.facilities(), Facility::source);
        checkSources("facilityStandards", report.facilityStandards(), FacilityStandard::source);
        checkSources("organizations", report.organizations(), Organization::source);
        checkSources("statements", report.statements(), Statement::source);
    }

    private <T> void checkSources(String list, ImmutableList<T> items, Function<T, Optional<Source>> source) {
        for (int i = 0; i < items.size(); i++) {
            String document = source.apply(items.get(i)).map(Source::document).orElse("");
            checkArgument(
                    document.equals(report.code()),
                    "Source of %s[%s] must be in report %s: '%s'",
                    list,
                    i,
                    report.code(),
                    document);
        }
    }
}
