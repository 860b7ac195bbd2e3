// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.core.measure.Measure;
import org.communitywork.indicators.definition.Indicator;
import org.immutables.value.Value;

/**
 * A catalog as a file has it: measures, indicators over them, and targets that name their indicators.
 *
 * <p>Holds what stands in the file and no more. What it builds upon may stand in another one: a user's file that defines
 * rates over the measures of the standard catalog needs no measures of its own.
 *
 * <pre>
 * {"measures": [...], "indicators": [...], "targets": [{"indicator": "X.RATE", "criterion": {...}}]}
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCatalogDocument.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"measures", "indicators", "targets"})
public abstract class CatalogDocument implements Serializable {
    CatalogDocument() {}

    /**
     * Returns the measures that the document defines.
     *
     * @return the measures in order
     */
    @JsonProperty
    public abstract ImmutableList<Measure> measures();

    /**
     * Returns the indicators that the document defines.
     *
     * @return the indicators in order
     */
    @JsonProperty
    public abstract ImmutableList<Indicator> indicators();

    /**
     * Returns the targets that the document sets.
     *
     * @return the targets in order
     */
    @JsonProperty
    public abstract ImmutableList<TargetEntry> targets();

    /**
     * Starts a document.
     *
     * @return a builder of an empty document
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a document. */
    public static final class Builder extends ImmutableCatalogDocument.Builder {
        Builder() {}
    }
}
