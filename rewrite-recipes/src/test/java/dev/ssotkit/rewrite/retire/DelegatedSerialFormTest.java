package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.HubBesideOne.ONE;
import static dev.ssotkit.rewrite.retire.HubBesideOne.WHY;
import static dev.ssotkit.rewrite.retire.HubBesideOne.after;
import static dev.ssotkit.rewrite.retire.HubBesideOne.assertStays;
import static dev.ssotkit.rewrite.retire.HubBesideOne.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.DelegateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that were written before a type became a delegate can be read after. */
class DelegatedSerialFormTest {

    @Test
    void a_serial_form_stays_what_it_was() {
        String head = "public class Hub implements java.io.Serializable {\n";
        String send = "\n    public void send(String text) {}\n}\n";
        assertThat(after(head + "    private static final long serialVersionUID = 7;\n" + send)
                        .file("Hub.java"))
                .contains("serialVersionUID = 7;")
                .contains("com.one.One.get().send(text);");
        assertStays(
                "name belongs to its serial form",
                head + "    private static final long serialVersionUID = 7;\n    private String name;\n" + send);
        assertStays("made of what the compiler adds", head + "    static class Part {}\n" + send);
        Codebase.Outcome perUser = new Codebase()
                .main(
                        "package com.one;\n\npublic class One {\n    public static One of(String user) {\n        return null;\n    }\n\n    public void send(String text) {}\n}\n",
                        "package com.old;\n\n" + head
                                + "    private static final long serialVersionUID = 7;\n\n    public Hub(String user) {}\n"
                                + send)
                .run(new DelegateLegacyTypes("com.one.One", "of(java.lang.String)", List.of("com.old.Hub"), null));
        assertThat(perUser.changed).isEmpty();
        assertThat(perUser.retired).extracting("reason").asString().contains("no part of its serial form");
    }

    @Test
    void a_serial_version_that_is_not_declared_is_the_one_that_was_computed() {
        String hub = """
                package com.old;

                import java.io.Serializable;
                import java.util.List;
                import java.util.function.Supplier;

                public class Hub implements Serializable, Comparable<Object>, Supplier<Object> {
                    public static final int MOST = 1 + 2;
                    static final String NAME = "a" + MOST;
                    private static List<String> all = List.of();
                    protected transient volatile static int[][] grid;
                    private transient Thread thread;

                    public Hub(String... names) {}

                    protected Hub(List<String> names, long[] ids) throws java.io.IOException {}

                    private Hub(int id) {}

                    public synchronized void send(String text) {
                        Runnable run = () -> all.clear();
                        run.run();
                    }

                    static final <T extends Number> T[] first(T[] given, boolean... flags) {
                        return given;
                    }

                    @Override
                    public int compareTo(Object other) {
                        return 0;
                    }

                    @Override
                    public Object get() {
                        return null;
                    }
                }
                """;
        String main = """
                package com.app;

                class Main {
                    public static void main(String[] args) {
                        System.out.println(java.io.ObjectStreamClass.lookup(com.old.Hub.class).getSerialVersionUID());
                    }
                }
                """;
        for (String source : List.of(
                hub,
                hub.replace("private static List<String> all = List.of();", "private static List<String> all;"),
                hub.replaceFirst("(?s)    public Hub\\(String.*?    public sync", "    public sync"),
                hub.replace("public class", "public final class"))) {
            Codebase codebase = new Codebase().main(ONE, source, main);
            String before = codebase.prints("com.app.Main");
            Codebase.Outcome outcome = codebase.run(recipe(List.of()));
            assertThat(outcome.file("Hub.java")).contains("serialVersionUID = ").contains(".send(text)");
            assertThat(outcome.printsUnproven(WHY, "com.app.Main")).isEqualTo(before);
        }
    }
}
