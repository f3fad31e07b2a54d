package dev.ssotkit.map.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTest {

    private static final NamesInText NAMES = new NamesInText(List.of("com.old.Legacy", "com.old.Outer.Inner", "p.Q"));

    private static String found(String text) {
        return NAMES.in(text).stream()
                .map(name -> name.key() + "@" + text.substring(name.start(), name.end()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.old.Legacy",
                "com/old/Legacy",
                "x = com.old.Legacy;",
                "com.old.Legacy.level",
                "/WEB-INF/classes/com/old/Legacy.class",
                "src/main/java/com/old/Legacy.java",
                "com\\old\\Legacy.java",
                "com\\.old\\.Legacy",
                "com\\\\.old\\\\.Legacy.*",
                "http://host/com.old.Legacy",
                "file:com/old/Legacy$Inner.class",
                "\"com.old.Legacy\"",
                "\\ncom.old.Legacy",
                "<com.old.Legacy>",
                "!!com.old.Legacy",
                "me@com.old.Legacy",
                "not-com.old.Legacy",
                "com.old.Legacy-pool",
                "com.old.Legacy*",
                "-Dlogging.level.com.old.Legacy=DEBUG",
                "com.old.Legacy$$Proxy",
            })
    void a_full_name_is_found_however_it_is_written(String text) {
        assertTrue(found(text).startsWith("com.old.Legacy@"), () -> text + " -> " + found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.old.Legacies",
                "com.old.LegacyX",
                "xcom.old.Legacy",
                "com.old.legacy",
                "com.old",
                "Legacy",
                "com.old. Legacy",
                "com-old-Legacy",
                "com.older.Legacy",
                "p . Q",
                "",
                ".",
                "\\",
            })
    void what_only_resembles_one_is_none(String text) {
        assertEquals("", found(text));
        assertFalse(NAMES.areIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Lcom.old.Legacy;",
                "[[Lcom/old/Legacy;",
                "(Lcom/old/Legacy;)V",
                "(ILjava/lang/String;Lcom/old/Legacy;)V",
                "(IJLcom/old/Legacy;)V",
                "Lcom/old/Legacy<Ljava/lang/String;>;",
            })
    void a_descriptor_names_its_class(String text) {
        assertTrue(found(text).contains("com.old.Legacy@com"), () -> text + " -> " + found(text));
    }

    @Test
    void escapes_are_read_and_the_place_is_that_of_the_text() {
        String text = "a=\\u0063om.old.Legac\\u0079\nb=&#99;om.old&#x2e;Legacy\nc=com.old.\\\n   Legacy\n";
        List<NameInText> names = NAMES.in(text);
        assertEquals(3, names.size());
        assertEquals(
                "\\u0063om.old.Legac\\u0079",
                text.substring(names.get(0).start(), names.get(0).end()));
        assertEquals(
                "&#99;om.old&#x2e;Legacy",
                text.substring(names.get(1).start(), names.get(1).end()));
        assertEquals(List.of(1, 2, 3), names.stream().map(NameInText::line).collect(Collectors.toList()));
    }

    @Test
    void nested_classes_are_named_with_a_dot_or_a_dollar_sign() {
        assertEquals("com.old.Outer.Inner@com.old.Outer$Inner", found("com.old.Outer$Inner"));
        assertEquals("com.old.Outer.Inner@com.old.Outer.Inner", found("com.old.Outer.Inner"));
        assertEquals("com.old.Outer.Inner@com/old/Outer$Inner", found("com/old/Outer$Inner$Deep.class"));
        assertEquals("", found("com.old.Outer"));
    }

    @Test
    void of_a_nested_class_that_is_asked_for_the_class_around_it_is_not_named() {
        NamesInText both = new NamesInText(List.of("a.Outer", "a.Outer.Inner"));
        assertEquals(
                List.of("a.Outer.Inner on line 1", "a.Outer on line 1"),
                both.in("a.Outer$Inner a.Outer$Other").stream()
                        .map(NameInText::toString)
                        .collect(Collectors.toList()));
    }

    @Test
    void dotted_words_before_a_name_are_told() {
        List<NameInText> names = NAMES.in("logging.level.p.Q /opt/p.Q very.p.Q");
        assertEquals(
                List.of(true, false, true),
                names.stream().map(NameInText::isInLongerName).collect(Collectors.toList()));
    }

    @Test
    void ten_thousand_names_are_looked_for_in_one_pass() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            keys.add("com.p" + i + ".Manager");
        }
        List<NameInText> names = new NamesInText(keys).in("com.p9999.Manager, com.p10000.Manager\ncom.p0.Manager");
        assertEquals(
                List.of("com.p9999.Manager on line 1", "com.p0.Manager on line 2"),
                names.stream().map(NameInText::toString).collect(Collectors.toList()));
    }
}
