// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.Facility;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that a report counts nothing twice (重复列举), such as an honor that it names at two places.
 *
 * <p>Looked at are honors, campaigns, activities, organizations, services and facilities, each list by itself; a list
 * with two items or more is one check. Two items are the same if what makes them differ is: for honors the title, the
 * recipient, the state and the period; for campaigns the name and the period; for activities the name, the campaign, the
 * period and the place; for organizations the name and what it belongs to; for services the name and the groups; for
 * facilities the name, the kind, the place, the state and the community. A repetition is a {@link Severity#WARNING}: who
 * counts the list counts too many.
 *
 * <pre>
 * WorkReport report = ...;              // names 13 honors, two of them twice
 * Duplicates.STANDARD.check(reports);   // 11 &lt; 13
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public record Duplicates() implements ConsistencyRule {
    /** The rule; it has no convention to choose. */
    public static final Duplicates STANDARD = new Duplicates();

    private static final String CODE = "DUPLICATES";
    private static final Bilingual NAME = new Bilingual("重复列举", "Duplicates");
    private static final Bilingual HONORS = new Bilingual("荣誉", "honors");
    private static final Bilingual CAMPAIGNS = new Bilingual("创建活动", "campaigns");
    private static final Bilingual ACTIVITIES = new Bilingual("活动", "activities");
    private static final Bilingual ORGANIZATIONS = new Bilingual("组织", "organizations");
    private static final Bilingual SERVICES = new Bilingual("服务", "services");
    private static final Bilingual FACILITIES = new Bilingual("设施", "facilities");

    /** An item of a list: its name, all that makes it another one, and its place. */
    private record Item(String name, List<Object> identity, Optional<Source> source) {}

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public ImmutableList<ConsistencyCheck> check(ReportSet reports) {
        return reports.reports().stream().flatMap(this::check).collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(WorkReport report) {
        return Stream.of(
                        check(report, HONORS, report.honors(), item -> honor(report, item)),
                        check(report, CAMPAIGNS, report.campaigns(), Duplicates::campaign),
                        check(report, ACTIVITIES, report.activities(), Duplicates::activity),
                        check(report, ORGANIZATIONS, report.organizations(), Duplicates::organization),
                        check(report, SERVICES, report.services(), Duplicates::service),
                        check(report, FACILITIES, report.facilities(), item -> facility(report, item)))
                .flatMap(Optional::stream);
    }

    private static Item honor(WorkReport report, Honor honor) {
        return new Item(
                honor.title(),
                List.of(honor.title(), honor.recipient().orElse(report.subject()), honor.state(), honor.period()),
                honor.source());
    }

    private static Item campaign(Campaign campaign) {
        return new Item(campaign.name(), List.of(campaign.name(), campaign.period()), campaign.source());
    }

    private static Item activity(Activity activity) {
        return new Item(
                activity.name(),
                List.of(activity.name(), activity.campaign(), activity.period(), activity.place()),
                activity.source());
    }

    private static Item organization(Organization organization) {
        return new Item(
                organization.name(), List.of(organization.name(), organization.parent()), organization.source());
    }

    private static Item service(Service service) {
        return new Item(service.name(), List.of(service.name(), service.groups()), service.source());
    }

    private static Item facility(WorkReport report, Facility facility) {
        return new Item(
                facility.name(),
                List.of(
                        facility.name(),
                        facility.kind(),
                        facility.location(),
                        facility.state(),
                        facility.subject().orElse(report.subject())),
                facility.source());
    }

    private <T> Optional<ConsistencyCheck> check(
            WorkReport report, Bilingual list, ImmutableList<T> items, Function<T, Item> item) {
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(check(report, list, items.stream().map(item).collect(toImmutableList())));
    }

    private ConsistencyCheck check(WorkReport report, Bilingual list, ImmutableList<Item> items) {
        ImmutableListMultimap<List<Object>, Item> byIdentity = Multimaps.index(items, Item::identity);
        int different = byIdentity.keySet().size();
        if (different == items.size()) {
            return draft(report, items, items.size() + " = " + items.size(), "finding.twice.holds", list)
                    .passed(ConsistencyOutcome.HOLDS);
        }
        ImmutableList<ImmutableList<Item>> repeated = byIdentity.asMap().values().stream()
                .filter(same -> same.size() > 1)
                .map(ImmutableList::copyOf)
                .collect(toImmutableList());
        Message names = Phrases.list(repeated.stream()
                .map(same -> same.get(0).name())
                .distinct()
                .sorted()
                .map(name -> Message.of("finding.value", name)));
        return draft(
                        report,
                        repeated.stream().flatMap(List::stream).collect(toImmutableList()),
                        different + " < " + items.size(),
                        "finding.twice.fails",
                        list,
                        names)
                .failed(Severity.WARNING);
    }

    private CheckDraft draft(
            WorkReport report, ImmutableList<Item> items, String arithmetic, String wording, Object... said) {
        Message message = Message.of(
                wording,
                ImmutableList.builder().add(report.code()).add(said).build().toArray());
        return CheckDraft.of(
                this, report.subject(), items.stream().flatMap(item -> item.source().stream()), arithmetic, message);
    }
}
