// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/** A context that makes the values of a list of types. */
abstract class TypeDomain implements DomainContext {
    private final ImmutableList<Made<?>> types;
    private int priority;

    TypeDomain(ImmutableList<Made<?>> types) {
        this.types = types;
    }

    /** The engine calls it once, with what the annotation says. */
    @Override
    public void setDefaultPriority(int priority) {
        this.priority = priority == Domain.PRIORITY_NOT_SET ? 0 : priority;
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return types.stream().map(type -> type.with(priority)).collect(toImmutableList());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return ImmutableList.of();
    }
}
