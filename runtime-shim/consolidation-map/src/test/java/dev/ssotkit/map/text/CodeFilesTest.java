package dev.ssotkit.map.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFilesTest {

    @ParameterizedTest
    @CsvSource({
        "a/B.java, true, false, false",
        "module-info.java, true, false, false",
        "b.kts, true, false, false",
        "core.clj, true, false, false",
        "LEGACY.JAVA, true, false, false",
        "index.jsp, true, true, false",
        "x.tagx, true, true, false",
        "head.jspf, true, true, true",
        "head.TAGF, true, true, true",
        "a.java.txt, false, false, false",
        "pom.xml, false, false, false",
    })
    void a_name_tells_code_pages_and_fragments(String path, boolean isCode, boolean isPage, boolean isFragment) {
        assertEquals(isCode, CodeFiles.isCode(path));
        assertEquals(isPage, CodeFiles.isPage(path));
        assertEquals(isFragment, CodeFiles.isFragment(path));
    }
}
