// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Undefined;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Every definition of the catalog against a second evaluation of the text that stands in its file. */
class StandardCatalogProperties {
    private static final Catalog CATALOG = Catalog.standard();
    private static final JsonNode FILE = file();

    /** What one unit of a measure comes to, where the formula divides unlike units; all others come to one. */
    private static final ImmutableMap<String, Integer> BASE = ImmutableMap.of("平方公里", 1_000_000, "公里", 1000);

    /** What the pure quotient is multiplied by to be in the scale's unit. */
    private static final ImmutableMap<String, Integer> FACTORS = ImmutableMap.<String, Integer>builder()
            .put("%", 100)
            .put("‰", 1000)
            .put("/10万", 100_000)
            .put("100 1", 100)
            .put("人/平方公里", 1_000_000)
            .put("处/公里", 1000)
            .put("起/万人", 10_000)
            .put("人/万人", 10_000)
            .put("人/千人", 1000)
            .put("平方米/百户", 100)
            .buildOrThrow();

    private static JsonNode file() {
        try (InputStream stream = Catalog.class.getResourceAsStream("indicators.json")) {
            return new ObjectMapper().readTree(stream).get("indicators");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Integer> definitions() {
        return Arbitraries.integers().between(0, CATALOG.indicators().size() - 1);
    }

    /** Small counts, so that denominators of zero and parts beyond their whole occur too. */
    @Property(tries = 1500)
    void value_isThatOfTheTextInTheFile(@ForAll("definitions") int index, @ForAll long seed) {
        Indicator indicator = CATALOG.indicators().get(index);
        Map<String, Integer> counts = counts(indicator, new Random(seed));
        Calculation calculation = Calculator.STANDARD.calculate(
                indicator, observations(indicator, counts), Samples.SUBJECT, year(indicator));
        Map<String, BigDecimal> values = new HashMap<>();
        counts.forEach((operand, count) -> values.put(operand, BigDecimal.valueOf((long) count * base(operand))));
        FormulaReference.Quotient expected = FormulaReference.evaluate(text(indicator), values);
        BigDecimal scaled = expected.above().multiply(BigDecimal.valueOf(factor(indicator)));
        if (expected.below().signum() == 0) {
            assertThat(calculation).isInstanceOf(Undefined.class);
        } else if (indicator.kind().partWithinWhole() && expected.above().compareTo(expected.below()) > 0) {
            assertThat(calculation).isInstanceOf(Contradictory.class);
        } else {
            assertThat(calculation.calculated().map(Calculated::value))
                    .contains(Range.singleton(Ratio.of(scaled).dividedBy(Ratio.of(expected.below()))));
        }
    }

    /** A year in which the definition holds on all days. */
    private static ReportingPeriod year(Indicator indicator) {
        return IntStream.rangeClosed(2010, 2030)
                .mapToObj(ReportingPeriod::ofYear)
                .filter(year -> indicator.validity().orElse(Validity.ALWAYS).holdsIn(year) == Ternary.TRUE)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Indicator indicator) {
        for (JsonNode entry : FILE) {
            if (entry.get("code").asText().equals(indicator.code().toString())
                    && entry.path("edition").asText("1").equals(indicator.edition())) {
                return entry.get("formula").asText();
            }
        }
        throw new IllegalStateException("Indicator must be in the file: '" + indicator.code() + "'");
    }

    private static Map<String, Integer> counts(Indicator indicator, Random random) {
        Map<String, Integer> counts = new HashMap<>();
        indicator.formula().operands().forEach(operand -> counts.put(operand.toString(), random.nextInt(40)));
        return counts;
    }

    private static Observations observations(Indicator indicator, Map<String, Integer> counts) {
        List<ResolvedObservation> observations = indicator.formula().operands().stream()
                .map(operand -> observation(operand, requireNonNull(counts.get(operand.toString())), year(indicator)))
                .toList();
        return Observations.of(ImmutableList.copyOf(observations));
    }

    private static ResolvedObservation observation(Operand operand, Integer count, ReportingPeriod year) {
        String unit = CATALOG.measures().get(operand.measure()).unit().toString();
        return Samples.builder(operand.measure().toString(), count + unit)
                .period(operand.lookBack().from(year))
                .build();
    }

    private static int base(String operand) {
        String code = operand.replaceFirst("\\[.*", "");
        return BASE.getOrDefault(
                CATALOG.measures().get(Samples.code(code)).unit().toString(), 1);
    }

    private static int factor(Indicator indicator) {
        return FACTORS.getOrDefault(indicator.scale().toString(), 1);
    }
}
