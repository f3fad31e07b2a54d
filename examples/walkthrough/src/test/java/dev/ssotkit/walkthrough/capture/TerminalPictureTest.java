package dev.ssotkit.walkthrough.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TerminalPictureTest {

    @Test
    void the_picture_is_well_formed_and_holds_every_line_that_is_not_blank() throws Exception {
        String svg = TerminalPicture.draw("run", List.of("1  A & B", "", "   • <init> of \"x\""));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("text").item(2).getTextContent())
                .isEqualTo("   • <init> of \"x\"");
    }

    @Test
    void a_step_stands_out_and_progress_does_not() {
        assertThat(TerminalPicture.draw("run", List.of("1  Step"))).contains("class=\"head\"");
        assertThat(TerminalPicture.draw("run", List.of("   … working"))).contains("class=\"quiet\"");
    }
}
