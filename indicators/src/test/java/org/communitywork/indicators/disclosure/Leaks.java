// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.language.Language;

/** Everything that can be had of a published table. */
final class Leaks {
    private Leaks() {}

    static String allForms(PublishedTable table) {
        return String.join(
                "\n",
                table.toString(),
                table.text(Language.CHINESE),
                table.text(Language.ENGLISH),
                IndicatorsJson.STANDARD.write(table));
    }

    static byte[] bytes(PublishedTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
