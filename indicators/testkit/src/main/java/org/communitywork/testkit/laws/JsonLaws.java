// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;

/**
 * What every JSON form obeys, tried through {@link CommunityJson}.
 *
 * <pre>
 * JsonLaws.roundTrips(report, WorkReport.class);
 * JsonLaws.refusesUnknownProperties(report, WorkReport.class);
 * </pre>
 */
public final class JsonLaws {
    private JsonLaws() {}

    /**
     * A value that is written and read back is the same, and so is its text when written again.
     *
     * @param value the value
     * @param type its type
     * @param <T> its type
     * @throws LawViolation if that is not so
     */
    public static <T> void roundTrips(T value, Class<T> type) {
        roundTrips(CommunityJson.STANDARD, value, type);
    }

    /**
     * A value that is written and read back is the same, and so is its text when written again.
     *
     * @param json the reader and writer, such as one with units of your own
     * @param value the value
     * @param type its type
     * @param <T> its type
     * @throws LawViolation if that is not so
     */
    public static <T> void roundTrips(CommunityJson json, T value, Class<T> type) {
        Judge judge = new Judge("JSON round trip", value);
        String text = judge.ask(() -> json.write(value));
        T read = judge.ask(() -> json.read(text, type));
        judge.equal(value, read);
        judge.equal(text, judge.ask(() -> json.write(read)));
    }

    /**
     * A property that the type does not know is refused and not dropped; so is one that is there twice.
     *
     * @param value a value with a JSON object as its form; of any other nothing is asked
     * @param type its type
     * @param <T> its type
     * @throws LawViolation if the JSON is read all the same
     */
    public static <T> void refusesUnknownProperties(T value, Class<T> type) {
        Judge judge = new Judge("unknown properties are refused", value);
        String text = judge.ask(() -> CommunityJson.STANDARD.write(value)).strip();
        if (text.startsWith("{")) {
            String properties = text.substring(1, text.length() - 1);
            boolean none = properties.isBlank();
            refuses(judge, "{\"noSuchProperty\": 1" + (none ? "" : ",") + properties + "}", type);
            if (!none) {
                refuses(judge, "{" + properties + "," + properties + "}", type);
            }
        }
    }

    private static void refuses(Judge judge, String json, Class<?> type) {
        Object read;
        try {
            read = CommunityJson.STANDARD.read(json, type);
        } catch (JsonReadException refused) {
            judge.require(!refused.path().isEmpty(), "a path", "none");
            return;
        } catch (RuntimeException e) {
            throw new LawViolation(judge.law(), judge.sample(), "a JsonReadException for " + json, e);
        }
        throw new LawViolation(judge.law(), judge.sample(), "a JsonReadException for " + json, String.valueOf(read));
    }
}
