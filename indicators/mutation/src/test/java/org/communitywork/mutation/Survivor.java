// SPDX-License-Identifier: Apache-2.0
package org.communitywork.mutation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A change that no test notices: all changes of the same sort in the same line are one.
 *
 * @param type the class with its package
 * @param method the method
 * @param change what is done
 * @param code the line of the source
 */
record Survivor(String type, String method, String change, String code) {
    private static final Splitter FIELDS = Splitter.on('\t').limit(5);

    /** Those that are known, with the reason why no test can notice them. */
    static ImmutableMap<Survivor, String> known() {
        try {
            return Resources.readLines(Resources.getResource(Survivor.class, "survivors.tsv"), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(FIELDS::splitToList)
                    .collect(toImmutableMap(Survivor::of, fields -> fields.get(4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Survivor of(List<String> fields) {
        return new Survivor(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }

    /** As a line of the list, for whom the reason is still to be found. */
    @Override
    public String toString() {
        return String.join("\t", type, method, change, code);
    }
}
