// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;

/**
 * Surveys of one to four strata with 1 to 400 answers each and weights from 1 to 20 in halves; in every fourth the weights are in proportion to the
 * answers.
 *
 * <p>They shrink to fewer strata with fewer answers and a weight of 1.
 *
 * <p>Immutable and thread-safe.
 */
public final class StratifiedSamples implements Samples<StratifiedSurvey> {
    /** The only samples there are. */
    public static final StratifiedSamples STANDARD = new StratifiedSamples();

    private StratifiedSamples() {}

    @Override
    public StratifiedSurvey draw(Random random) {
        boolean proportional = random.nextInt(4) == 0;
        return new StratifiedSurvey(IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> {
                    int size = 1 + random.nextInt(400);
                    Ratio weight = proportional ? Ratio.of(size, 7) : Ratio.of(2 + random.nextInt(39), 2);
                    return stratum("层" + i, Survey.of(random.nextInt(size + 1), size), weight);
                })
                .collect(toImmutableList()));
    }

    static Stratum stratum(String name, Survey survey, Ratio weight) {
        return new Stratum(new Bilingual(name, name), survey, weight);
    }

    @Override
    public Stream<StratifiedSurvey> smaller(StratifiedSurvey survey) {
        ImmutableList<Stratum> strata = survey.strata();
        Stream<ImmutableList<Stratum>> fewer = strata.size() == 1 ? Stream.empty() : Variants.shorter(strata);
        return Stream.concat(fewer, Variants.changed(strata, StratifiedSamples::simpler))
                .map(StratifiedSurvey::new);
    }

    private static Stream<Stratum> simpler(Stratum stratum) {
        long size = stratum.survey().sampleSize();
        long successes = stratum.survey().successes();
        Stream<Stratum> fewer = Stream.of(1L, size / 2)
                .filter(less -> less >= 1 && less < size)
                .distinct()
                .map(less -> new Stratum(stratum.name(), Survey.of(Math.min(less, successes), less), stratum.weight()));
        Stream<Stratum> plain = stratum.weight().equals(Ratio.ONE)
                ? Stream.empty()
                : Stream.of(new Stratum(stratum.name(), stratum.survey(), Ratio.ONE));
        return Stream.concat(plain, fewer);
    }

    /** The strata as samples are shown. */
    static String text(StratifiedSurvey survey) {
        return survey.strata().stream()
                .map(stratum -> stratum.survey().successes() + " of "
                        + stratum.survey().sampleSize() + " by " + stratum.weight())
                .toList()
                .toString();
    }
}
