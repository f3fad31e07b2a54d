package dev.ssotkit.rewrite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.ConsolidateManager;
import java.util.List;

/** The classes that the Groovy specifications move, and what becomes of a program that uses them. */
public final class GroovyProgram {

    private GroovyProgram() {}

    public static final String ONE = """
            package one;

            public class One implements Runnable, AutoCloseable {
                private static final One ONE = new One();
                public static final int MAX = 1;
                public int open = 1;
                public One() {}
                public static One get() { return ONE; }
                public static One getInstance() { return ONE; }
                public static One of(int n) { return ONE; }
                public void send(String text) { System.out.println("one " + text); }
                public void say(String text) { System.out.println("one says " + text); }
                public String getName() { return "one"; }
                public void setName(String name) { System.out.println("one is " + name); }
                public One withName(String name) { return this; }
                public void run() { System.out.println("one runs"); }
                public void close() {}
                public void any(Object any) { System.out.println("one any"); }
                public String toString() { return "one"; }
            }
            """;

    public static final String OLD = """
            package old;

            public class Old implements Runnable, AutoCloseable {
                public static final int MAX = 1;
                public int open = 1;
                public Old() {}
                public static Old create() { return new Old(); }
                public static Old getInstance() { return new Old(); }
                public static Old of(int n) { return new Old(); }
                public void send(String text) { System.out.println("old " + text); }
                public void tell(String text) { System.out.println("old tells " + text); }
                public String getName() { return "old"; }
                public String getNick() { return "old"; }
                public void setName(String name) { System.out.println("old is " + name); }
                public Old withName(String name) { return this; }
                public void run() { System.out.println("old runs"); }
                public void close() {}
                public void any(Object any) { System.out.println("old any"); }
                public void alone() {}
                public String toString() { return "old"; }
            }
            """;

    public static Codebase.Outcome run(String groovy, String... calls) {
        return new Codebase().main(ONE, OLD).groovy("app/Main.groovy", groovy).run(entry(calls));
    }

    public static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old"), List.of(calls));
    }

    /** A program with these imports and this body of {@code main}. */
    public static String main(String imports, String body) {
        return "package app\n\n" + imports + "\n\nclass Main {\n    static void main(String[] args) {\n"
                + body.indent(8) + "    }\n}\n";
    }

    /** What a body becomes, after it was compiled. */
    public static String body(String body, String... calls) {
        Codebase.Outcome outcome = run(main("import old.Old", body), calls);
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        return outcome.compiles().file("Main.groovy");
    }

    /** What is printed by the body after the move. */
    public static String printed(String body, String... calls) {
        Codebase.Outcome outcome = run(main("import old.Old", body), calls);
        assertThat(outcome.changed).as(outcome.reasons()).isNotEmpty();
        return outcome.prints("app.Main");
    }

    /** Why a body cannot move. */
    public static String blocked(String body, String... calls) {
        Codebase.Outcome outcome = run(main("import old.Old", body), calls);
        assertThat(outcome.changed).isEmpty();
        return outcome.reasons();
    }
}
