package dev.ssotkit.corpus.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What became of each test, as JUnit's reports say. */
final class TestResults {
    static final String PASSED = "passed";
    private static final String[] OTHER = {"failure", "error", "skipped"};

    private TestResults() {}

    /** By class and name; {@link #PASSED}, or how it ended instead and with which exception. */
    static Map<String, String> read(Path folder) throws Exception {
        Map<String, String> results = new TreeMap<>();
        for (Path report : reports(folder)) {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                results.merge(
                        test.getAttribute("classname") + "." + test.getAttribute("name"),
                        result(test),
                        (one, other) -> one + ", " + other);
            }
        }
        return results;
    }

    private static String result(Element test) {
        for (String other : OTHER) {
            NodeList found = test.getElementsByTagName(other);
            if (found.getLength() > 0) {
                return other + " " + ((Element) found.item(0)).getAttribute("type");
            }
        }
        return PASSED;
    }

    private static Iterable<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
