// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * A calculation without a value, because the indicator does not apply (不适用): no figure is owed and none is missing.
 *
 * <p>A {@link Calculator} makes it where the definition holds on no day of the period. That a definition is not for the place, or
 * that the community has nothing the indicator is about, only the caller can know and say.
 *
 * <pre>
 * NotApplicable.of(patientRate, community, ReportingPeriod.ofYear(2010), NotApplicableReason.OUT_OF_SCOPE);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class NotApplicable implements Calculation {
    NotApplicable() {}

    /**
     * Returns why.
     *
     * @return the reason
     */
    public abstract NotApplicableReason reason();

    /**
     * Returns what the caller says about it.
     *
     * @return the words, empty if the reason says all
     */
    public abstract Optional<Bilingual> detail();

    @Override
    public String shown(Language language) {
        return Message.of("calculation.not_applicable").text(language);
    }

    /**
     * Says that an indicator does not apply.
     *
     * @param indicator the indicator
     * @param subject the community
     * @param period the period
     * @param reason why
     * @return the outcome
     */
    public static NotApplicable of(
            Indicator indicator, CommunityId subject, ReportingPeriod period, NotApplicableReason reason) {
        return of(indicator, subject, period, reason, Optional.empty());
    }

    /**
     * Says that an indicator does not apply, and more about it.
     *
     * @param indicator the indicator
     * @param subject the community
     * @param period the period
     * @param reason why
     * @param detail the words, such as 辖区内无医院
     * @return the outcome
     */
    public static NotApplicable of(
            Indicator indicator,
            CommunityId subject,
            ReportingPeriod period,
            NotApplicableReason reason,
            Bilingual detail) {
        return of(indicator, subject, period, reason, Optional.of(detail));
    }

    private static NotApplicable of(
            Indicator indicator,
            CommunityId subject,
            ReportingPeriod period,
            NotApplicableReason reason,
            Optional<Bilingual> detail) {
        Message step = detail.map(words -> Message.of("calculation.not_applicable.detail", reason, words))
                .orElseGet(() -> Message.of("calculation.not_applicable.step", reason));
        return ImmutableNotApplicable.builder()
                .indicator(indicator)
                .subject(subject)
                .period(period)
                .origin(Origin.COMPUTED)
                .inputs(ImmutableList.of())
                .reason(reason)
                .detail(detail)
                .explanation(Steps.of(indicator).plus(step).explanation())
                .build();
    }
}
