package dev.ssotkit.progress.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitFileTest {
    private static Element read(CheckedCase... cases) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitFile.text(List.of(cases)))))
                .getDocumentElement();
    }

    @Test
    void each_check_is_a_case_that_holds_fails_or_is_skipped() {
        assertThat(JUnitFile.text(List.of(
                        CheckedCase.holds("a.Canonical", "no new source uses"),
                        CheckedCase.fails("a.Canonical", "no new run-time sites", "1 new", "b.User.use\n  call it"),
                        CheckedCase.skipped("a.Canonical", "no new lines of text", "not measured"))))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuite name="ssot check" time="0" tests="3" errors="0" skipped="1" failures="1">
                          <testcase name="no new source uses" classname="a.Canonical" time="0"></testcase>
                          <testcase name="no new run-time sites" classname="a.Canonical" time="0"><failure message="1 new" type="ssot">b.User.use
                          call it</failure></testcase>
                          <testcase name="no new lines of text" classname="a.Canonical" time="0"><skipped message="not measured"/></testcase>
                        </testsuite>
                        """);
    }

    @Test
    void whatever_a_name_holds_it_is_xml() throws Exception {
        String hostile = "<&\"'>]]>\u0000\u001b\ud800\uffff\ud83d\ude00 \n end";
        Element suite = read(CheckedCase.fails(hostile, hostile, hostile, hostile));
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo("<&\"'>]]>\ufffd\ufffd\ufffd\ufffd\ud83d\ude00 \n end");
    }
}
