// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A fact without a figure, such as a plan or a problem, in a few neutral words.
 *
 * <p>Holds a summary in words of its own, never a sentence of the report.
 *
 * <pre>
 * Statement plan = Statement.builder()
 *         .kind(StatementKind.PLAN).summary("加强公共卫生工作领导").source(Source.parse("R4:二.1"))
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStatement.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Statement implements Serializable {
    Statement() {}

    /**
     * Returns what it speaks of.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract StatementKind kind();

    /**
     * Returns the fact in a few neutral words.
     *
     * @return a summary that is not blank
     */
    @JsonProperty
    public abstract String summary();

    /**
     * Returns the measures that figures about it are stated in.
     *
     * @return measure codes
     */
    @JsonProperty
    public abstract ImmutableList<MeasureCode> measures();

    /**
     * Returns the period it speaks of.
     *
     * @return the period, or empty for that of the report
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!summary().isBlank(), "Summary of statement must not be blank");
    }

    /**
     * Starts a statement.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a statement. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
