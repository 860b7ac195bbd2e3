// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;

/**
 * One group of a stratified survey (层), such as the elderly with 45 of 60 and a weight of 980 people.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the group
 * @param survey the answers of the group
 * @param weight the size of the group beside the others, such as its number of people or its share, above zero
 */
public record Stratum(Bilingual name, Survey survey, Ratio weight) implements Serializable {
    /**
     * Makes a stratum.
     *
     * @param name the name of the group
     * @param survey the answers of the group
     * @param weight the size of the group beside the others, above zero
     * @throws IllegalArgumentException if the weight is not above zero
     */
    public Stratum {
        requireNonNull(name, "name");
        requireNonNull(survey, "survey");
        checkArgument(weight.signum() > 0, "Weight must be above zero: '%s'", weight);
    }

    /**
     * Makes a stratum that has the weight of its people.
     *
     * @param name the name of the group
     * @param survey the answers of the group, with its population
     * @return the stratum
     * @throws IllegalArgumentException if the survey has no population
     */
    public static Stratum of(Bilingual name, Survey survey) {
        checkArgument(survey.population().isPresent(), "Survey must have a population to weigh by: '%s'", name);
        return new Stratum(name, survey, Ratio.of(survey.population().orElseThrow()));
    }
}
