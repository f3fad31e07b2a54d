package dev.ssotkit.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String SINK = """
            package app;

            public interface Sink {
                String name();
            }
            """;

    private static String one(String access) {
        return """
                package one;

                public class One implements app.Sink {
                    private static final One INSTANCE = new One();

                    %s One() {}

                    public static One get() {
                        return INSTANCE;
                    }

                    public String name() {
                        return "one";
                    }
                }
                """.formatted(access);
    }

    private static final String OLD = """
            package old;

            public class Old implements app.Sink {
                public String name() {
                    return "old";
                }
            }
            """;

    private static ConsolidateManager entry() {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of());
    }

    private static Codebase codebase(String access) {
        return new Codebase().main(SINK, one(access), OLD);
    }

    @Test
    void a_service_provider_moves_once_and_is_reported_as_a_second_instance() {
        Codebase.Outcome outcome = codebase("public")
                .main("""
                        package app;

                        public class Main {
                            public static void main(String[] args) {
                                java.util.ServiceLoader.load(Sink.class).forEach(sink -> System.out.print(sink.name()));
                            }
                        }
                        """)
                .file("src/main/resources/META-INF/services/app.Sink", "# sinks\nold.Old # ours\none.One\n")
                .run(entry());
        assertThat(outcome.file("services/app.Sink")).isEqualTo("# sinks\none.One # ours\n");
        assertThat(outcome.rowsOf("services/app.Sink")).containsExactly("2 text KEPT");
        assertThat(outcome.prints("app.Main")).isEqualTo("one");
    }

    @Test
    void a_service_provider_without_public_constructor_blocks() {
        Codebase.Outcome outcome = codebase("private")
                .file("src/main/resources/META-INF/services/app.Sink", "old.Old\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("services/app.Sink")).containsExactly("1 text BLOCKED");
    }

    @Test
    void property_values_lists_and_keys_move_and_comments_and_lookalikes_stay() {
        Codebase.Outcome outcome =
                codebase("public").file("app.properties", """
                        # old.Old in a comment
                        sink=old.Old
                        sinks=x.Y,old.Old
                        logging.level.old.Old=debug
                        other=old.Older
                        """).run(entry());
        assertThat(outcome.file("app.properties")).isEqualTo("""
                # old.Old in a comment
                sink=one.One
                sinks=x.Y,one.One
                logging.level.one.One=debug
                other=old.Older
                """);
        assertThat(outcome.rowsOf("app.properties")).containsExactly("2 text KEPT", "3 text KEPT", "4 text REWRITTEN");
    }

    @Test
    void a_string_that_only_resembles_a_name_stays() {
        String lookalikes = """
                longer=old.Older
                url=http://host/old.Old
                mail=me@old.Old
                hyphen=not-old.Old
                """;
        Codebase.Outcome outcome = codebase("public")
                .main("package com.old;\n\npublic class Old {}\n")
                .file("app.properties", lookalikes + "com.old.Old.level=debug\ncom.old.Old=debug\nsink=old.Old\n")
                .file(
                        "src/main/webapp/page.jsp",
                        "<%@ page import=\"com.old.Old\" %>\n<html title=\"old.Old\"></html>\n")
                .run(entry());
        assertThat(outcome.file("app.properties"))
                .isEqualTo(lookalikes + "com.old.Old.level=debug\ncom.old.Old=debug\nsink=one.One\n");
        assertThat(outcome.file("page.jsp")).contains("import=\"com.old.Old\"", "title=\"one.One\"");
        assertThat(outcome.rowsOf("app.properties")).containsExactly("7 text KEPT");
    }

    @Test
    void the_letters_of_an_escape_are_no_part_of_a_name() {
        Codebase.Outcome outcome = codebase("public")
                .file("config.json", "{\n  \"sinks\": \"a\\told.Old\\u000aold.Old \\\"b\\\"\"\n}\n")
                .file("app.properties", "sinks=a,\\told.Old\n")
                .run(entry());
        assertThat(outcome.file("config.json"))
                .isEqualTo("{\n  \"sinks\": \"a\\tone.One\\u000aone.One \\\"b\\\"\"\n}\n");
        assertThat(outcome.file("app.properties")).isEqualTo("sinks=a,\\tone.One\n");
        assertThat(outcome.rowsOf("config.json")).containsExactly("2 text KEPT", "2 text KEPT");
    }

    @Test
    void yaml_moves_but_for_recipes() {
        Codebase.Outcome outcome = codebase("public")
                .file("app.yml", "sink: old.Old # old.Old\nlist: [ old.Old ]\n")
                .file("rewrite.yml", "type: specs.openrewrite.org/v1beta/recipe\nname: old.Old\n")
                .run(entry());
        assertThat(outcome.file("app.yml")).isEqualTo("sink: one.One # old.Old\nlist: [ one.One ]\n");
        assertThat(outcome.changed).containsExactly("app.yml");
    }

    @Test
    void a_string_that_reaches_a_class_loader_moves_and_any_other_stays() {
        Codebase.Outcome outcome = codebase("public").main("""
                        package app;

                        public class Main {
                            static final String NAME = "old.Old";

                            public static void main(String[] args) throws Exception {
                                Sink a = (Sink) Class.forName("old.Old").getDeclaredConstructor().newInstance();
                                Sink b = (Sink) Class.forName(NAME).getDeclaredConstructor().newInstance();
                                System.out.print(a.name() + b.name() + "old.Old");
                            }
                        }
                        """).run(entry());
        assertThat(outcome.prints("app.Main")).isEqualTo("oneoneold.Old");
        assertThat(outcome.rowsOf("Main.java")).containsExactly("4 text KEPT", "7 text KEPT");
    }

    @Test
    void reflection_that_would_fail_blocks() {
        Codebase.Outcome outcome = codebase("private").main("""
                        package app;

                        public class Main {
                            Object make() throws Exception {
                                return Class.forName("old.Old").getDeclaredConstructor().newInstance();
                            }
                        }
                        """).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Main.java")).containsExactly("5 text BLOCKED");
    }

    @Test
    void source_code_that_arrives_as_text_is_unresolved_and_blocks() {
        Codebase.Outcome outcome = codebase("public")
                .main("package app;\nclass Main { old.Old old = new old.Old(); }")
                .file("src/it/kt/App.kt", "val old = old.Old()\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("App.kt")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void a_spring_bean_is_made_by_the_accessor() {
        Codebase.Outcome outcome = codebase("private").file("beans.xml", """
                        <beans>
                            <bean id="a" class="old.Old" scope="singleton"/>
                            <bean id="b" class="old.Old">
                                <constructor-arg value="x"/>
                            </bean>
                        </beans>
                        """).run(entry());
        assertThat(outcome.file("beans.xml"))
                .contains("<bean id=\"a\" class=\"one.One\" factory-method=\"get\" scope=\"singleton\"/>")
                .contains("<bean id=\"b\" class=\"one.One\" factory-method=\"get\">")
                .doesNotContain("constructor-arg");
        assertThat(outcome.rowsOf("beans.xml")).containsExactly("2 text REWRITTEN", "3 text REWRITTEN");
    }

    @Test
    void a_spring_bean_that_is_configured_blocks() {
        Codebase.Outcome outcome = codebase("public")
                .file("beans.xml", "<beans><bean class=\"old.Old\"><property name=\"x\" value=\"y\"/></bean></beans>")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("the bean is configured here");
    }

    @Test
    void other_xml_json_and_registries_name_the_canonical_type() {
        Codebase.Outcome outcome = codebase("public")
                .file("web.xml", "<web-app><listener-class>old.Old</listener-class><x v=\"old.Older\"/></web-app>")
                .file("reflect-config.json", "[{\"name\": \"old.Old\", \"other\": \"old.Older\"}]")
                .file("META-INF/spring.factories", "# old.Old\napp.Sink=\\\nold.Old,x.Y\n")
                .file("META-INF/spring/x.imports", "old.Old\n")
                .run(entry());
        assertThat(outcome.file("web.xml"))
                .isEqualTo("<web-app><listener-class>one.One</listener-class><x v=\"old.Older\"/></web-app>");
        assertThat(outcome.file("reflect-config.json"))
                .as(outcome.rows.toString())
                .isEqualTo("[{\"name\": \"one.One\", \"other\": \"old.Older\"}]");
        assertThat(outcome.file("spring.factories")).isEqualTo("# old.Old\napp.Sink=\\\none.One,x.Y\n");
        assertThat(outcome.file("x.imports")).isEqualTo("one.One\n");
    }

    @Test
    void a_jsp_that_names_the_type_blocks_it() {
        Codebase.Outcome outcome = codebase("public")
                .file("page.jsp", "<html><% new old.Old(); %></html>")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void a_jsp_that_only_names_the_type_moves() {
        Codebase.Outcome outcome = codebase("public")
                .file(
                        "src/main/webapp/page.jsp",
                        "<%@ page import=\"java.util.List,old.Old\" %>\n<html>\n"
                                + "<jsp:useBean id=\"sink\" class=\"old.Old\" />\n<p>old.Older</p>\n</html>\n")
                .run(entry());
        assertThat(outcome.file("page.jsp"))
                .isEqualTo("<%@ page import=\"java.util.List,one.One\" %>\n<html>\n"
                        + "<jsp:useBean id=\"sink\" class=\"one.One\" />\n<p>old.Older</p>\n</html>\n");
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text REWRITTEN", "3 text KEPT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<%@ page import=\"old.Old\" %>\n<html><% new Old(); %></html>",
                "<%@ page import=\"old.Old\" %>\n<html><%= Old.class %></html>",
                "<html><jsp:useBean id=\"sink\" class=\"old.Old\" />\n<p>${sink.name}</p></html>",
                "<html><jsp:useBean id=\"sink\" class=\"old.Old\" />\n<jsp:getProperty name=\"sink\" property=\"name\" /></html>",
            })
    void a_jsp_whose_code_uses_the_type_blocks_it(String page) {
        Codebase.Outcome outcome =
                codebase("public").file("src/main/webapp/page.jsp", page).run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("page.jsp")).containsExactly("1 text UNRESOLVED");
    }

    @Test
    void source_code_as_text_in_the_legacy_types_package_is_a_use_by_simple_name() {
        Codebase.Outcome outcome = codebase("public")
                .main("package app;\nclass Main { old.Old old = new old.Old(); }")
                .file("src/it/java/old/Check.java.txt", "package old;\nclass Check { Old old; }\n")
                .file("src/it/java/old/Check.kt", "package old\nval old = Old()\n")
                .run(entry());
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.rowsOf("Check.kt")).containsExactly("1 text UNRESOLVED");
        assertThat(outcome.rowsOf("Check.java.txt")).isEmpty();
    }
}
