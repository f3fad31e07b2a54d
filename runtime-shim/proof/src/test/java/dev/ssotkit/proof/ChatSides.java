package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractStringAssert;

/** A canonical type, legacy ones, a factory, and a user of them of whom one method varies. */
final class ChatSides {

    static final String CANONICAL = """
            package a;
            public class Canonical {
                public static final String NAME = "canonical";
                public static final Canonical SHARED = new Canonical();
                public int open;
                public static Canonical getInstance() { return SHARED; }
                public void send(String text) { open++; }
                public void send(Object text) { open--; }
                public int count() { return open; }
                public boolean close(int code) { return code == open; }
                public void broadcast(String text, long times) { open += times; }
                public void all(Object first, String... rest) { open += rest.length; }
                public Canonical self() { return this; }
                @Override public String toString() { return "Canonical"; }
            }
            """;

    static final String LEGACY = """
            package a;
            public class Legacy {
                public static final String NAME = "canonical";
                public static final Legacy SHARED = new Legacy();
                public int open;
                public Legacy() {}
                public Legacy(String name) {}
                public void send(String text) { open++; }
                public int count() { return open; }
                public void close(int code) {}
                public void push(String to, String text) {}
                public void tell(String one, String other) {}
                public void add(int number) {}
                public Legacy self() { return this; }
                public static void flush(String text) {}
            }
            """;

    static final String FACTORY = """
            package a;
            public class Factory {
                public Legacy create(String name) { return new Legacy(name); }
                public static Legacy make() { return new Legacy(); }
            }
            """;

    /** With calls that are renamed, reordered, dropped, converted, and made on the accessor. */
    static final TwoSides SIDES = TwoSides.with(CANONICAL, LEGACY, FACTORY)
            .mapping(
                    "a.Canonical",
                    "getInstance()",
                    List.of("a.Legacy"),
                    "a.Factory create(java.lang.String) -> getInstance()",
                    "a.Factory make() -> getInstance()",
                    "a.Legacy push(..) -> broadcast($2, 3)",
                    "a.Legacy tell(..) -> all($1, $2, \"!\")",
                    "a.Legacy add(int) -> broadcast(\"n\", $1)",
                    "a.Legacy flush(java.lang.String) -> send($1)");

    private ChatSides() {}

    /** A class with helpers that have effects, and members. */
    static String user(String members) {
        return """
                package u;
                import a.*;
                import java.util.*;
                import java.util.function.*;
                public class User {
                    String name;
                    int number;
                    static Object sink;
                    final Factory factory = null;
                    String one() { number++; return name; }
                    String two() { number--; return name; }
                    int three() { return number++; }
                    static boolean test(Object of) { return of != null; }
                    %s
                }
                """.formatted(members);
    }

    static void areAsTheMapSays(String before, String after) {
        ProofResult result = SIDES.prove(user(before), user(after));
        assertThat(result.differences()).isEmpty();
        assertThat(result.moves()).isPositive();
    }

    static AbstractStringAssert<?> difference(String before, String after) {
        return SIDES.difference(user(before), user(after));
    }
}
