// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that the facilities of a report are those of the standard that it names (设施与标准), such as
 * 六室三站二栏一校一场所.
 *
 * <p>For each class of facility there are up to three numbers: what the standard requires, what the report states in the
 * count of a list whose unit is the class (五室), and how many facilities of the class it names. Each two of them are held
 * against each other, so that the check says which pair fails:
 *
 * <ul>
 *   <li>the facilities named, and the count stated, are at least what the standard requires; else {@link
 *       Severity#WARNING}
 *   <li>the count stated is that of the facilities named; else {@link Severity#ERROR}
 * </ul>
 *
 * <p>Counted are facilities of the main subject that are there, by their class; one without a count is one, and one with a
 * count that is not exact is at least one. Of a class for which a report names no facility, what is there is
 * undetermined.
 *
 * <pre>
 * WorkReport report = ...;                             // 六室 required, 五室 stated, six rooms named
 * FacilitiesAgainstStandard.STANDARD.check(reports);   // 6 ≥ 6, 5 &lt; 6, 6 ≠ 5
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reach how far 多, 近 and 约 reach
 */
public record FacilitiesAgainstStandard(Reach reach) implements ConsistencyRule {
    /** The rule with the standard reach. */
    public static final FacilitiesAgainstStandard STANDARD = new FacilitiesAgainstStandard(Reach.STANDARD);

    private static final String CODE = "FACILITIES_AGAINST_STANDARD";
    private static final Bilingual NAME = new Bilingual("设施与标准", "Facilities against their standard");
    private static final Range<Ratio> SOME = Range.atLeast(Ratio.ONE);

    /** What a report says of one class of a standard. */
    private record Requirement(WorkReport report, FacilityStandard standard, String type, Range<Ratio> required) {
        ImmutableList<Facility> named() {
            return report.facilities().stream()
                    .filter(facility ->
                            facility.facilityClass().filter(type::equals).isPresent())
                    .filter(facility -> facility.state() == FacilityState.EXISTING)
                    .filter(facility ->
                            facility.subject().orElse(report.subject()).equals(report.subject()))
                    .collect(toImmutableList());
        }

        ImmutableList<Enumeration> stated() {
            return report.enumerations().stream()
                    .filter(list -> list.stated()
                            .filter(count -> count.unit().symbol().equals(type))
                            .isPresent())
                    .collect(toImmutableList());
        }
    }

    /**
     * Makes the rule with a reach.
     *
     * @param reach how far 多, 近 and 约 reach
     */
    public FacilitiesAgainstStandard {
        requireNonNull(reach, "reach");
    }

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
        return reports.reports().stream()
                .flatMap(report -> report.facilityStandards().stream()
                        .flatMap(standard -> standard.required().entrySet().stream()
                                .map(entry -> new Requirement(
                                        report, standard, entry.getKey(), Range.singleton(Ratio.of(entry.getValue())))))
                        .flatMap(this::check))
                .collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(Requirement requirement) {
        ImmutableList<Facility> named = requirement.named();
        Stream<ConsistencyCheck> counts = requirement.stated().stream()
                .flatMap(list -> Stream.concat(
                        Stream.of(statedAgainstStandard(requirement, list)),
                        named.isEmpty() ? Stream.empty() : Stream.of(statedAgainstNamed(requirement, list, named))));
        return Stream.concat(Stream.of(namedAgainstStandard(requirement, named)), counts);
    }

    private ConsistencyCheck namedAgainstStandard(Requirement requirement, ImmutableList<Facility> named) {
        Range<Ratio> count = count(named);
        Ternary enough = named.isEmpty() ? Ternary.UNKNOWN : Ranges.isAtLeast(count, requirement.required());
        String wording = switch (enough) {
            case TRUE -> "finding.facility.named.holds";
            case FALSE -> "finding.facility.named.fails";
            case UNKNOWN -> "finding.facility.named.undetermined";
        };
        String left = named.isEmpty() ? "?" : Ranges.format(count);
        return draft(
                        requirement,
                        Stream.concat(requirement.standard().source().stream(), sources(named)),
                        Signs.atLeast(left, enough, Ranges.format(requirement.required())),
                        Message.of(
                                wording,
                                requirement.standard().name(),
                                requirement.type(),
                                requirement.required(),
                                count))
                .checked(ConsistencyOutcome.of(enough), Severity.WARNING);
    }

    private ConsistencyCheck statedAgainstStandard(Requirement requirement, Enumeration list) {
        Quantity stated = list.stated().orElseThrow();
        Ternary enough = Ranges.isAtLeast(stated.range(reach), requirement.required());
        String wording = switch (enough) {
            case TRUE -> "finding.facility.stated.holds";
            case FALSE -> "finding.facility.stated.fails";
            case UNKNOWN -> "finding.facility.stated.undetermined";
        };
        return draft(
                        requirement,
                        Stream.concat(requirement.standard().source().stream(), list.source().stream()),
                        Signs.atLeast(
                                Ranges.format(stated.range(reach)), enough, Ranges.format(requirement.required())),
                        Message.of(
                                wording,
                                requirement.standard().name(),
                                requirement.type(),
                                requirement.required(),
                                stated))
                .checked(ConsistencyOutcome.of(enough), Severity.WARNING);
    }

    private ConsistencyCheck statedAgainstNamed(
            Requirement requirement, Enumeration list, ImmutableList<Facility> named) {
        Quantity stated = list.stated().orElseThrow();
        Range<Ratio> count = count(named);
        Ternary agrees = Ranges.contains(stated.range(reach), count);
        String wording = switch (agrees) {
            case TRUE -> "finding.facility.count.holds";
            case FALSE -> "finding.facility.count.fails";
            case UNKNOWN -> "finding.facility.count.undetermined";
        };
        return draft(
                        requirement,
                        Stream.concat(list.source().stream(), sources(named)),
                        Signs.within(Ranges.format(count), agrees, stated.range(reach)),
                        Message.of(wording, requirement.standard().name(), requirement.type(), stated, count))
                .checked(ConsistencyOutcome.of(agrees), Severity.ERROR);
    }

    private CheckDraft draft(Requirement requirement, Stream<Source> places, String arithmetic, Message message) {
        return CheckDraft.of(this, requirement.report().subject(), places, arithmetic, message);
    }

    private static Stream<Source> sources(ImmutableList<Facility> facilities) {
        return facilities.stream().flatMap(facility -> facility.source().stream());
    }

    private Range<Ratio> count(ImmutableList<Facility> facilities) {
        return facilities.stream()
                .map(facility -> facility.count().map(this::count).orElse(Range.singleton(Ratio.ONE)))
                .reduce(Range.singleton(Ratio.ZERO), Ranges::plus);
    }

    /** A facility that is named is there, unless it is said to be none. */
    private Range<Ratio> count(Quantity stated) {
        Range<Ratio> range = stated.qualifier() == Qualifier.ALL ? SOME : stated.range(reach);
        boolean exact = stated.qualifier() == Qualifier.EXACTLY;
        return exact || Ranges.isLessThan(range, Range.singleton(Ratio.ONE)) == Ternary.TRUE
                ? range
                : range.intersection(SOME);
    }
}
