// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Basis;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportSamples;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;

/** Laws of the JSON form, on generated values. */
class CommunityJsonProperties {
    private static final CommunityJson JSON = CommunityJson.STANDARD;
    private static final ObjectMapper TREES = new ObjectMapper();

    /**
     * Any text without halves of surrogate pairs, also with quotes, control characters and characters of other planes.
     */
    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank() && JsonText.loneSurrogate(text) < 0);
    }

    @Provide
    static Arbitrary<CommunityId> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(CommunityId::parse);
    }

    @Provide
    static Arbitrary<MeasureCode> codes() {
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12);
        return part.list().ofMinSize(1).ofMaxSize(3).map(parts -> MeasureCode.parse(String.join(".", parts)));
    }

    @Provide
    static Arbitrary<MeasureRef> refs() {
        return Builders.withBuilder(MeasureRef::builder)
                .use(codes())
                .in((builder, code) -> builder.code(code))
                .use(ids().optional())
                .in((builder, subject) -> builder.subject(subject))
                .use(texts().map(PopulationGroup::of).optional())
                .in((builder, group) -> builder.group(group))
                .build(MeasureRef.Builder::build);
    }

    @Provide
    static Arbitrary<Observation> observations() {
        Arbitrary<Quantity> people =
                Arbitraries.longs().between(0, Long.MAX_VALUE).map(number -> Quantity.of(number, Units.PERSON));
        return Builders.withBuilder(() -> Observation.builder().source(ReportSamples.SOURCE))
                .use(codes())
                .in((builder, code) -> builder.measure(code))
                .use(people)
                .in((builder, quantity) -> builder.quantity(quantity))
                .use(Arbitraries.of(ReportSamples.MAIN, ReportSamples.VILLAGE).optional())
                .in((builder, subject) -> builder.subject(subject))
                .use(texts().map(PopulationGroup::of).optional())
                .in((builder, group) -> builder.group(group))
                .use(texts().optional())
                .in((builder, text) -> builder.text(text))
                .use(Arbitraries.of(Basis.class).optional())
                .in((builder, basis) -> builder.basis(basis))
                .build(Observation.Builder::build);
    }

    @Provide
    static Arbitrary<Honor> honors() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(AdministrativeLevel.class),
                        Arbitraries.of(LevelBasis.STATED, LevelBasis.INFERRED),
                        Arbitraries.of(HonorState.class))
                .as((title, level, basis, state) -> Honor.builder()
                        .title(title)
                        .level(level)
                        .levelBasis(level == AdministrativeLevel.UNKNOWN ? LevelBasis.UNKNOWN : basis)
                        .state(state)
                        .source(ReportSamples.SOURCE)
                        .build());
    }

    @Property(tries = 300)
    void reports_areReadAsWritten(
            @ForAll List<@From("observations") Observation> observations, @ForAll List<@From("honors") Honor> honors) {
        WorkReport report = ReportSamples.minimal()
                .addAllObservations(observations)
                .addAllHonors(honors)
                .build();
        assertThat(JSON.read(JSON.write(report), WorkReport.class)).isEqualTo(report);
    }

    @Property
    void references_areReadAsWritten(@ForAll("refs") MeasureRef ref) {
        assertThat(MeasureRef.parse(ref.toString())).isEqualTo(ref);
        assertThat(JSON.read(JSON.write(ref), MeasureRef.class)).isEqualTo(ref);
    }

    @Property
    void services_areReadAsWritten(
            @ForAll("texts") String name, @ForAll Optional<Boolean> free, @ForAll("ages") Optional<Integer> age) {
        Service service =
                Service.builder().name(name).free(free).minimumAge(age).build();
        assertThat(JSON.read(JSON.write(service), Service.class)).isEqualTo(service);
    }

    @Provide
    static Arbitrary<Optional<Integer>> ages() {
        return Arbitraries.integers().between(0, 150).optional();
    }

    /** An independent parser sees the same tree before and after a round trip. */
    @Property(tries = 200)
    void writing_isStable(@ForAll("honors") Honor honor) throws Exception {
        String json = JSON.write(honor);
        assertThat(JSON.write(JSON.read(json, Honor.class))).isEqualTo(json);
        JsonNode tree = TREES.readTree(json);
        assertThat(tree.get("title").textValue()).isEqualTo(honor.title());
    }

    /** Whatever is done to one character of a document, it is read, or refused with a path and a line. */
    @Property(tries = 500)
    void anyMutation_isReadOrRefused(@ForAll("places") int place, @ForAll char replacement) {
        String json = JSON.write(ReportSamples.full());
        int at = place % json.length();
        String mutated = json.substring(0, at) + replacement + json.substring(at + 1);
        try {
            WorkReport report = JSON.read(mutated, WorkReport.class);
            assertThat(JSON.read(JSON.write(report), WorkReport.class)).isEqualTo(report);
        } catch (JsonReadException refusal) {
            assertThat(refusal.path()).startsWith("$");
            assertThat(refusal.line()).isPositive();
            assertThat(refusal.reason()).isNotBlank().doesNotContain("com.fasterxml", "org.communitywork");
        }
    }

    @Provide
    static Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    @Property
    void anyText_isReadOrRefused(@ForAll String text) {
        try {
            assertThat(JSON.read(text, Honor.class)).isNotNull();
        } catch (JsonReadException refusal) {
            assertThat(refusal.path()).startsWith("$");
        }
    }
}
