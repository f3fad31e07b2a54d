package dev.ssotkit.progress.alert;

import dev.ssotkit.progress.files.AtomicFiles;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML of test reports that CI systems read, as Surefire writes it. No times: nothing was run. */
public final class JUnitFile {
    private JUnitFile() {}

    /**
     * Writes one suite.
     *
     * @throws dev.ssotkit.evidence.InputException if it cannot be written
     */
    public static void write(List<CheckedCase> cases, Path file) {
        new AtomicFiles().with(file, text(cases)).write();
    }

    static String text(List<CheckedCase> cases) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "ssot check");
            xml.writeAttribute("time", "0");
            xml.writeAttribute("tests", String.valueOf(cases.size()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", count(cases, CheckedCase::skipped));
            xml.writeAttribute("failures", count(cases, CheckedCase::failure));
            for (CheckedCase one : cases) {
                xml.writeCharacters("\n  ");
                write(one, xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
        return text.append('\n').toString();
    }

    private static String count(List<CheckedCase> cases, Function<CheckedCase, Object> part) {
        return String.valueOf(
                cases.stream().filter(one -> part.apply(one) != null).count());
    }

    private static void write(CheckedCase one, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", legal(one.name()));
        xml.writeAttribute("classname", legal(one.className()));
        xml.writeAttribute("time", "0");
        if (one.failure() != null) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", legal(one.failure()));
            xml.writeAttribute("type", "ssot");
            xml.writeCharacters(legal(one.details()));
            xml.writeEndElement();
        }
        if (one.skipped() != null) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", legal(one.skipped()));
        }
        xml.writeEndElement();
    }

    // XML 1.0, 2.2: what no escape makes legal either.
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        boolean isControl = c < ' ' && c != '\n' && c != '\t';
        boolean isHalfPair = c >= 0xd800 && c <= 0xdfff;
        return !isControl && !isHalfPair && c != 0xfffe && c != 0xffff;
    }
}
