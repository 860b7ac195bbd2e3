// SPDX-License-Identifier: Apache-2.0
package org.example;

import org.communitywork.core.text.TextParseException;

final class Consumer {
    private Consumer() {}

    static String refusal() {
        return new TextParseException("近x吨", 1, "a number").getMessage();
    }
}
