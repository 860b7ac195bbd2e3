// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An input as bytes: the first says where the text goes and how it is encoded, the others are the text. */
record Input(EntryPoint entry, String text) {
    private static final int UTF_16 = 0x80;

    /** UTF-16 also has halves of surrogate pairs, which no UTF-8 does. */
    static Input of(byte[] data) {
        int first = data.length == 0 ? 0 : data[0] & 0xFF;
        byte[] rest = data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
        return new Input(EntryPoint.of(first % UTF_16), first < UTF_16 ? utf8(rest) : utf16(rest));
    }

    /** The inverse of {@link #of}, in UTF-8 where that can be. */
    byte[] bytes() {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return utf8(utf8).equals(text)
                ? Bytes.concat(new byte[] {(byte) entry.number()}, utf8)
                : Bytes.concat(new byte[] {(byte) (entry.number() | UTF_16)}, utf16(text));
    }

    private static byte[] utf16(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String utf16(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) (((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }

    void check() {
        entry.check(text);
    }
}
