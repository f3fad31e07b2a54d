package dev.ssotkit.rewrite.text;

import static dev.ssotkit.rewrite.testkit.Sinks.codebase;
import static dev.ssotkit.rewrite.testkit.Sinks.entry;
import static dev.ssotkit.rewrite.testkit.SpringContext.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.testkit.Codebase;
import dev.ssotkit.rewrite.testkit.SpringContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spring's bean definitions; what moves is read by Spring itself. */
class SpringBeansTest {

    private static final String FILE = "beans.xml";

    private static Codebase.Outcome run(String beans) {
        return run(codebase("private"), beans);
    }

    private static Codebase.Outcome run(Codebase codebase, String beans, String... calls) {
        return codebase.file(FILE, HEAD + beans + "\n</beans>\n").run(entry(calls));
    }

    private static String after(String beans) {
        String text = run(beans).file(FILE);
        return text.substring(HEAD.length(), text.lastIndexOf("\n</beans>"));
    }

    @Test
    void a_bean_is_made_by_the_accessor_in_whatever_scope_and_place() throws Exception {
        Codebase.Outcome outcome = run("""
                <bean id="old.Old" name="a" class=" old.Old" scope="singleton"/>
                <bean id="b" name="e" class='old.Elder' lazy-init="true">
                    <description>a sink</description>
                    <constructor-arg value="x"/>
                </bean>
                <bean id="c" class="old.Old" scope="prototype" c:_0="x" autowire="constructor"/>
                <bean id="d" class="java.util.concurrent.atomic.AtomicReference">
                    <constructor-arg><bean class="old.Old" destroy-method=""/></constructor-arg>
                </bean>
                <beans><bean id="f" class="old.Old" factory-method="get"/></beans>""");
        assertThat(outcome.file(FILE)).contains("""
                <bean id="old.Old" name="a" class="one.One" factory-method="get" scope="singleton"/>
                <bean id="b" name="e" class='one.One' factory-method="get" lazy-init="true">
                    <description>a sink</description>
                </bean>
                <bean id="c" class="one.One" factory-method="get" scope="prototype" autowire="constructor"/>
                """);
        assertThat(outcome.rowsOf(FILE))
                .containsExactly(
                        "10 text REWRITTEN",
                        "10 text KEPT",
                        "11 text REWRITTEN",
                        "15 text REWRITTEN",
                        "17 text REWRITTEN",
                        "19 text REWRITTEN");
        try (SpringContext spring = SpringContext.of(outcome.files, FILE)) {
            assertThat(spring.bean("a")).isSameAs(spring.one());
            assertThat(spring.bean("e")).isSameAs(spring.one());
            assertThat(spring.bean("c")).isSameAs(spring.one());
            assertThat(spring.bean("d")).hasToString(spring.one().toString());
            assertThat(spring.bean("f")).isSameAs(spring.one());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bean class='old.Old'><property name='x' value='y'/></bean>",
                "<bean class='old.Old' p:x='y'/>",
                "<bean class='old.Old' xmlns:q='http://www.springframework.org/schema/p' q:x='y'/>",
                "<bean class='old.Old'><lookup-method name='name' bean='x'/></bean>",
                "<bean class='old.Old' autowire='byType'/>",
                "<beans default-autowire='byName'><bean class='old.Old'/></beans>",
            })
    void a_bean_that_is_configured_blocks(String bean) {
        Codebase.Outcome outcome = run(bean);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("the bean is configured here", "configure the canonical instance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bean class='old.Old' init-method='name'/>",
                "<bean class='old.Old' destroy-method='name'/>",
                "<beans default-init-method='start,name'><bean class='old.Old'/></beans>",
                "<beans default-destroy-method='name'><bean class='old.Old'/></beans>",
            })
    void a_bean_that_is_initialised_or_destroyed_blocks(String bean) {
        Codebase.Outcome outcome = run(bean);
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("it would do so to the one instance");
    }

    @Test
    void default_methods_that_canonical_has_not_are_no_hazard() {
        assertThat(after("<beans default-init-method='start' default-destroy-method='stop'>"
                        + "<bean class='old.Old'/></beans>"))
                .contains("factory-method=\"get\"");
    }

    @Test
    void a_canonical_that_the_container_would_close_blocks_unless_the_bean_forbids_it() throws Exception {
        String closing = """
                static boolean isClosed;
                    public void close() { isClosed = true; }
                    public String toString() { return "closed: " + isClosed; }""";
        Codebase.Outcome blocked =
                run(codebase("private", ", AutoCloseable", closing), "<bean id='a' class='old.Old'/>");
        assertThat(blocked.changed).isEmpty();
        assertThat(blocked.reasons()).contains("it would do so to the one instance");
        Codebase.Outcome outcome = run(
                codebase("private", ", AutoCloseable", closing), "<bean id='a' class='old.Old' destroy-method=''/>");
        SpringContext spring = SpringContext.of(outcome.files, FILE);
        Object one = spring.bean("a");
        spring.close();
        assertThat(one).hasToString("closed: false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bean id='a' class='old.Old'/><bean id='b' parent='a'/>",
                "<bean id='a' abstract='true'/><bean id='b' parent='a' class='old.Old'/>",
                "<bean id='a' name='x, y' class='old.Old'/><bean factory-bean='y' factory-method='lost'/>",
                "<bean id='a' factory-bean='x' factory-method='make' class='old.Old'/>",
                "<bean id='a' class='old.Old' factory-method='make'/>",
                "<bean class='old.Old'><constructor-arg><bean class='x.Y'/></constructor-arg></bean>",
                "<bean class='old.Old'><constructor-arg value='#{x.count()}'/></bean>",
            })
    void a_bean_that_is_bound_up_with_others_blocks(String beans) {
        assertThat(run(beans).changed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"InitializingBean", "DisposableBean"})
    void a_canonical_that_spring_calls_back_blocks(String callback) {
        Codebase.Outcome outcome = run(
                codebase("private", ", org.springframework.beans.factory." + callback, "")
                        .main("package org.springframework.beans.factory;\n\npublic interface " + callback + " {}\n"),
                "<bean class='old.Old' destroy-method=''/>");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("it would do so to the one instance");
    }

    @Test
    void a_bean_that_another_file_is_bound_up_with_blocks() {
        for (String other : List.of("parent='a'", "factory-bean='a' factory-method='lost'")) {
            Codebase codebase = codebase("private").file("other.xml", "<beans><bean id='b' " + other + "/></beans>");
            assertThat(run(codebase, "<bean id='a' class='old.Old'/>").changed)
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void a_bean_that_is_only_asked_for_what_canonical_has_moves() throws Exception {
        Codebase.Outcome outcome =
                run("<bean id='a' class='old.Old'/><bean id='b' factory-bean='a' factory-method='name'/>");
        try (SpringContext spring = SpringContext.of(outcome.files, FILE)) {
            assertThat(spring.bean("b")).isEqualTo("one");
        }
    }

    @Test
    void a_line_allows_the_hazards_of_its_constructor_and_says_where_arguments_go() throws Exception {
        String forName = "public static One forName(String name) { return INSTANCE; }";
        Codebase.Outcome outcome = run(
                codebase("private", "", forName + "\n    public void setX(String x) {}"),
                "<bean id='a' class='old.Old'><property name='x' value='y'/></bean>\n"
                        + "<bean id='b' class='old.Elder'><constructor-arg value='z'/></bean>",
                "old.Old <constructor>() -> get()",
                "old.Elder <constructor>(java.lang.String) -> forName($1)");
        assertThat(outcome.file(FILE))
                .contains("<bean id='a' class='one.One' factory-method=\"get\"><property name='x' value='y'/></bean>")
                .contains(
                        "<bean id='b' class='one.One' factory-method=\"forName\"><constructor-arg value='z'/></bean>");
        try (SpringContext spring = SpringContext.of(outcome.files, FILE)) {
            assertThat(spring.bean("b")).isSameAs(spring.one());
        }
    }

    @Test
    void a_line_that_no_definition_can_express_blocks() {
        Codebase.Outcome outcome = run(
                codebase("private", "", "public static One forName(String name) { return INSTANCE; }"),
                "<bean class='old.Old'/>",
                "old.Old <constructor>() -> forName(\"x\")");
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.reasons()).contains("define the bean by hand");
    }

    @Test
    void other_places_name_the_canonical_type() throws Exception {
        String beans = """
                <bean id="type" class="java.lang.String"><constructor-arg type="@" value="x"/></bean>
                <bean id="named" class="java.util.Optional" factory-method="of"><constructor-arg value="@"/></bean>
                <util:constant id="kind" static-field="@.KIND"/>
                <bean id="spel" class="java.lang.String"><constructor-arg value="#{T(@).KIND}"/></bean>""";
        Codebase.Outcome outcome = run(codebase("public"), beans.replace("@", "old.Old"));
        assertThat(outcome.file(FILE)).isEqualTo(HEAD + beans.replace("@", "one.One") + "\n</beans>\n");
        assertThat(outcome.rowsOf(FILE))
                .containsExactly("10 text REWRITTEN", "11 text KEPT", "12 text REWRITTEN", "13 text REWRITTEN");
    }

    @Test
    void pointcuts_and_filters_name_types_and_members_as_sources_do() {
        String text = """
                <beans>
                    <aop:pointcut id="a" expression="execution(* @.*(..)) and within(@)"/>
                    <aop:pointcut id="b" expression="execution(String @.name())"/>
                    <aop:declare-parents types-matching="@+" implement-interface="x.Y"/>
                    <context:component-scan base-package="old">
                        <context:exclude-filter type="assignable" expression="@"/>
                    </context:component-scan>
                </beans>
                """;
        Codebase.Outcome outcome =
                codebase("private").file(FILE, text.replace("@", "old.Old")).run(entry());
        assertThat(outcome.file(FILE)).isEqualTo(text.replace("@", "one.One"));
        Codebase.Outcome lost = codebase("private")
                .file(FILE, "<beans><aop:pointcut expression='execution(* old.Old.lost(..))'/></beans>")
                .run(entry());
        assertThat(lost.changed).isEmpty();
        assertThat(lost.reasons()).contains("one.One has no such member: lost");
    }

    @Test
    void names_only_leave_the_definition_as_it_is() {
        Codebase.Outcome outcome = codebase("public")
                .file(FILE, "<beans><bean class='old.Old' init-method='name'><property name='x'/></bean></beans>")
                .run(new ConsolidateManager("one.One", "new", List.of("old.Old"), null));
        assertThat(outcome.file(FILE))
                .isEqualTo("<beans><bean class='one.One' init-method='name'><property name='x'/></bean></beans>");
        assertThat(outcome.rowsOf(FILE)).containsExactly("1 text REWRITTEN");
    }
}
