// SPDX-License-Identifier: Apache-2.0
package org.communitywork.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A small change of the code, and whether a test noticed it.
 *
 * @param type the class with its package
 * @param method the method that was changed
 * @param change what was done, in the words of the tool
 * @param code the line of the source
 * @param status what became of it, in the words of the tool
 */
record Mutation(String type, String method, String change, String code, String status) {
    private static final ImmutableSet<String> NOTICED =
            ImmutableSet.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    /** Reads what the tool reported for a module, which is nothing if it found none of the classes there. */
    static ImmutableList<Mutation> of(Path module) {
        Path report = module.resolve(Path.of("target", "pit-reports", "mutations.xml"));
        if (!Files.exists(report)) {
            return ImmutableList.of();
        }
        NodeList found = read(report).getElementsByTagName("mutation");
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> of(module, (Element) found.item(index)))
                .collect(toImmutableList());
    }

    private static Document read(Path report) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Must be a report of mutations: " + report, e);
        }
    }

    private static Mutation of(Path module, Element mutation) {
        String type = text(mutation, "mutatedClass");
        Path source = module.resolve(Path.of("src", "main", "java"))
                .resolve(packageOf(type).replace('.', '/'))
                .resolve(text(mutation, "sourceFile"));
        return new Mutation(
                type,
                text(mutation, "mutatedMethod"),
                change(text(mutation, "description")),
                line(source, Integer.parseInt(text(mutation, "lineNumber"))),
                mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Without the place, which is said beside it. */
    private static String change(String description) {
        return Splitter.on(" for org/").split(description).iterator().next();
    }

    private static String line(Path source, int number) {
        try {
            return Files.readAllLines(source).get(number - 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    String packageName() {
        return packageOf(type);
    }

    boolean isNoticed() {
        return NOTICED.contains(status);
    }

    /** A test that only takes longer may do so because of other work on the machine. */
    boolean isSurelyNoticed() {
        return isNoticed() && !status.equals("TIMED_OUT");
    }

    /** What it is, whichever line it stands in today. */
    Survivor survivor() {
        return new Survivor(type, method, change, code);
    }
}
