// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a document, decoded from UTF-8 without mending anything. */
final class JsonText {
    static final int MAX_LENGTH = 16 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String ROOT = "$";

    private JsonText() {}

    static String read(InputStream stream) throws IOException {
        byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, MAX_LENGTH + 1L));
        checkLength(bytes.length);
        return decode(bytes);
    }

    /** Bounds a text, and drops the byte order mark that some editors put before it. */
    static String of(String text) {
        checkLength(text.length());
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void checkLength(int length) {
        if (length > MAX_LENGTH) {
            throw refusal(1, "Document must not be longer than " + MAX_LENGTH);
        }
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw refusal(line(bytes, in.position()), "Document must be UTF-8, byte " + in.position() + " is not");
        }
        return of(out.flip().toString());
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static JsonReadException refusal(int line, String reason) {
        return new JsonReadException(ROOT, line, reason, null);
    }

    /** Returns the index of the first half of a surrogate pair without the other, or -1. */
    static int loneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
