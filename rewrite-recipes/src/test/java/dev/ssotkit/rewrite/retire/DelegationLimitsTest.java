package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.HubBesideOne.CALLS;
import static dev.ssotkit.rewrite.retire.HubBesideOne.HUB;
import static dev.ssotkit.rewrite.retire.HubBesideOne.ONE;
import static dev.ssotkit.rewrite.retire.HubBesideOne.after;
import static dev.ssotkit.rewrite.retire.HubBesideOne.assertStays;
import static dev.ssotkit.rewrite.retire.HubBesideOne.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.DelegateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a type from becoming a delegate, or a method from being passed on. */
class DelegationLimitsTest {

    @Test
    void state_that_would_fall_in_two_keeps_the_type() {
        assertStays(
                "state is shared: what stays and what would pass on both use sent",
                "public class Hub {\n    private int sent;\n\n    public void send(String text) {\n        sent++;\n    }\n\n"
                        + "    public int count() {\n        return sent;\n    }\n}\n");
        assertStays(
                "both use sent",
                "public class Hub {\n    private int sent;\n\n    public void send(String text) {\n        sent++;\n    }\n\n"
                        + "    public boolean equals(Object o) {\n        return o instanceof Hub h && h.sent == sent;\n    }\n}\n");
    }

    @Test
    void what_others_see_or_do_keeps_the_type() {
        String send = "public void send(String text) {}\n";
        assertStays("others may read its field open", "public class Hub {\n    boolean open;\n\n    " + send + "}\n");
        assertStays("it is abstract", "public abstract class Hub {\n    " + send + "}\n");
        assertStays("it is no class", "public interface Hub {\n    void send(String text);\n}\n");
        assertStays(
                "it inherits the state of its superclass",
                "public class Hub extends java.util.Observable {\n    " + send + "}\n");
        assertStays(
                "its callers may wait",
                "public class Hub {\n    public synchronized void send(String text) {\n        notifyAll();\n    }\n}\n");
        assertStays(
                "a subclass may override",
                "public class Hub {\n    " + send + "}\n",
                "package com.app;\n\nclass Sub extends com.old.Hub {}\n");
        assertStays(
                "everybody's instance would be configured or closed by close",
                "public class Hub {\n    public void close() {}\n\n    " + send + "}\n");
    }

    @Test
    void a_variable_that_hides_the_package_of_canonical_keeps_the_type() {
        assertStays(
                "a variable has the name of the package of com.one.One",
                "public class Hub {\n    public void send(String com) {}\n}\n");
        assertThat(after(
                                "import com.one.One;\n\npublic class Hub {\n    private One one;\n\n    public void send(String com) {}\n}\n")
                        .file("Hub.java"))
                .contains("        One.get().send(com);\n");
    }

    @Test
    void code_of_canonical_that_may_come_back_keeps_the_type() {
        Codebase.Outcome outcome = new Codebase()
                .main(
                        "package com.one;\n\npublic class One {\n    public static One get() {\n        return null;\n    }\n\n"
                                + "    public void send(String text) {\n        new com.app.Helper().help(text);\n    }\n}\n",
                        "package com.app;\n\npublic class Helper {\n    public void help(String text) {\n"
                                + "        new com.old.Hub().send(text);\n    }\n}\n",
                        "package com.old;\n\npublic class Hub {\n    public void send(String text) {}\n}\n")
                .run(recipe(List.of()));
        assertThat(outcome.changed).isEmpty();
        assertThat(outcome.retired).extracting("reason").asString().contains("through com.app.Helper");
    }

    @Test
    void results_and_exceptions_that_do_not_fit_are_not_passed_on() {
        Codebase.Outcome outcome = after("""
                public class Hub {
                    public int risky() {
                        return 0;
                    }

                    public long sent() {
                        return 0;
                    }

                    public void send(String text) {}
                }
                """);
        assertThat(outcome.retirements())
                .containsExactly("DELEGATED com.old.Hub", "KEPT com.old.Hub risky()", "KEPT com.old.Hub sent()");
    }

    @Test
    void a_type_that_shares_no_method_stays_and_so_does_one_with_an_accessor_that_is_missing() {
        Codebase.Outcome none = after("public class Hub {\n    public void other() {}\n}\n");
        assertThat(none.changed).isEmpty();
        assertThat(none.retirements()).containsExactly("KEPT com.old.Hub");
        Codebase.Outcome missing = new Codebase()
                .main(ONE, HUB)
                .run(new DelegateLegacyTypes("com.one.One", "nowhere()", List.of("com.old.Hub"), CALLS));
        assertThat(missing.changed).isEmpty();
        assertThat(missing.retired).extracting("reason").asString().contains("no static method nowhere()");
    }
}
