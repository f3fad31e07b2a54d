package dev.ssotkit.progress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where only names move, what is used of a legacy type has to be there on canonical. */
class MissingMembersTest {

    private static final String CANONICAL = """
            package c; public class Canonical implements Comparable<Canonical> {
              public static final int SIZE = Integer.valueOf(3); public String name; String hidden; public static String kept;
              public Object wide; protected String shared;
              public Canonical() {} Canonical(long a) {}
              public void send(Object text) {} public int count() { return 1; } void inside() {} public String kind() { return ""; }
              public static void start() {} public void stop() {} public Canonical self() { return this; }
              public boolean isAfter(Canonical other) { return true; }
              public int compareTo(Canonical other) { return 0; } }
            """;
    private static final String LEGACY = """
            package a; public class Legacy implements Comparable<Legacy> {
              public static int SIZE = 3; public String name; public String hidden; public String gone; public String kept;
              public String wide; public String shared;
              public Legacy() {} public Legacy(long a) {} public Legacy(String a) {}
              public int kind() { return 1; } public void send(String text) {} public long count() { return 1; } public void inside() {}
              public void start() {} public static void stop() {} public Legacy self() { return this; } public void flush() { missing(); } void missing() {}
              public boolean isAfter(Legacy other) { return true; }
              public int compareTo(Legacy other) { return 0; } }
            """;

    @TempDir
    Path folder;

    private String planned(String user, String canonical) throws IOException {
        return planned(user, canonical, LEGACY);
    }

    private String planned(String user, String canonical, String legacy) throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: c.Canonical
                accessor: new
                legacyTypes: [a.Legacy]
                """);
        Path classes = Compiled.into(folder.resolve("classes"), canonical, legacy, user);
        return CliRun.of("plan", "--map", map, "--classes", classes)
                .out()
                .lines()
                .filter(line -> line.startsWith("a.Legacy"))
                .findFirst()
                .orElseThrow();
    }

    private String planned(String statement) throws IOException {
        return planned(
                "package u; import a.Legacy; class User { void run(Legacy l) throws Exception { " + statement + " } }",
                CANONICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.flush(); | method flush() has no counterpart in c.Canonical",
                "Runnable r = l::flush; | method flush() has no counterpart in c.Canonical",
                "l.inside(); | method inside() of c.Canonical is not accessible from u.User",
                "l.start(); | method start() is static in c.Canonical",
                "l.kind(); | method kind() returns java.lang.String in c.Canonical, not int",
                "new Legacy(\"x\"); | constructor (java.lang.String) has no counterpart in c.Canonical",
                "new Legacy(1L); | constructor (long) of c.Canonical is not accessible from u.User",
                "java.util.function.Function<String, Legacy> f = Legacy::new; | constructor (java.lang.String) has no",
                "String s = l.gone; | field gone has no counterpart in c.Canonical",
                "String s = l.hidden; | field hidden of c.Canonical is not accessible from u.User",
                "l.kept = null; | field kept is static in c.Canonical",
                "String s = l.wide; | field wide of c.Canonical is a java.lang.Object, not a java.lang.String",
                "String s = l.shared; | field shared of c.Canonical is not accessible from u.User",
                "Legacy.stop(); | method stop() is not static in c.Canonical",
                "Runnable r = Legacy::stop; | method stop() is not static in c.Canonical",
            })
    void what_is_used_and_canonical_lacks_blocks_with_the_place(String statement, String reason) throws IOException {
        assertThat(planned(statement))
                .startsWith("a.Legacy  blocked   " + reason)
                .contains(", used at u.User.run(User.java:1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Legacy();",
                "long n = l.count();",
                "l.send(\"x\");",
                "l.self().isAfter(l);",
                "l.compareTo(l);",
                "l.toString(); l.hashCode(); l.getClass();",
                "String s = l.name; int i = Legacy.SIZE;",
                "java.util.function.Supplier<Legacy> s = Legacy::new;",
                "Legacy[] all = {l}; all.clone();",
                "java.util.List<Legacy> all = new java.util.ArrayList<>(); java.util.Collections.sort(all);",
            })
    void what_canonical_has_moves_and_what_the_types_use_of_themselves_does_not_count(String statement)
            throws IOException {
        assertThat(planned(statement)).isEqualTo("a.Legacy  moves");
    }

    @Test
    void canonical_that_a_class_cannot_see_blocks() throws IOException {
        assertThat(planned(
                        "package u; class User { a.Legacy kept; }",
                        CANONICAL.replace("public class Canonical", "class Canonical")))
                .isEqualTo("a.Legacy  blocked   c.Canonical is not visible from u.User, used at u.User");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void run() throws a.Legacy {}",
                "void run() { try { System.out.println(); } catch (a.Legacy e) { } }",
                "Object run() { return new a.Legacy[2][]; }",
                "Object run() { return new a.Legacy[2][3]; }",
                "Object run(Object o) { return (a.Legacy[][]) o; }",
                "@Mark(a.Legacy.class) void run() {}",
                "@Marks({@Mark(a.Legacy.class)}) int x;",
                "void run(@Mark(a.Legacy.class) int x) {}",
                "java.util.List<a.Legacy> all;",
                "java.util.List<? extends a.Legacy[]> run() { return null; }",
                "<T extends a.Legacy> void run(T t) {}",
                "Object run() { java.util.function.Function<a.Legacy, String> f = l -> \"\"; return f; }",
                "Object run() { java.util.function.Function<a.Legacy, Object> f = String::valueOf; return f; }",
                "Object run() { return a.Legacy.class; }",
                "boolean run(Object o) { return o instanceof a.Legacy; }",
                "static abstract class Of implements Comparable<a.Legacy> {}",
                "record Pair(a.Legacy one) {}",
                "@Used(a.Legacy.class) Object typed;",
            })
    void a_class_that_names_the_type_anywhere_has_to_see_canonical(String member) throws IOException {
        String marks = """
                @interface Mark { Class<?> value(); } @interface Marks { Mark[] value(); }
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Used { Class<?> value(); }
                """;
        assertThat(planned(
                        "package u; class User { " + member + " } " + marks,
                        "package c; class Canonical extends RuntimeException {}",
                        "package a; public class Legacy extends RuntimeException {}"))
                .startsWith("a.Legacy  blocked   c.Canonical is not visible from u.User");
    }

    @Test
    void a_protected_field_of_another_object_is_not_there_even_for_a_subclass() throws IOException {
        String user = "package u; class User extends c.Canonical { String run(a.Legacy l) { return l.shared; } }";
        assertThat(planned(user, CANONICAL))
                .startsWith("a.Legacy  blocked   field shared of c.Canonical is not accessible from u.User");
        assertThat(planned(
                        user.replace("l.shared", "a.Legacy.made"),
                        CANONICAL.replace("public Object wide;", "public Object wide; protected static String made;"),
                        LEGACY.replace("public String wide;", "public String wide; public static String made;")))
                .isEqualTo("a.Legacy  moves");
    }

    @Test
    void an_abstract_canonical_is_constructed_by_nobody() throws IOException {
        assertThat(planned(
                        "package u; class User { Object kept = new a.Legacy(); }",
                        CANONICAL.replace("public class Canonical", "public abstract class Canonical")))
                .contains("c.Canonical is abstract: nothing constructs it");
    }

    @Test
    void canonical_that_is_nowhere_blocks() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: c.Nowhere
                accessor: new
                legacyTypes: [a.Legacy]
                """);
        Path classes = Compiled.into(folder.resolve("classes"), LEGACY, "package u; class User { a.Legacy kept; }");
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out())
                .contains("a.Legacy  blocked   canonical type c.Nowhere is not among the classes");
    }

    @Test
    void what_a_line_maps_is_the_users_word() throws IOException {
        Path map = MapFile.write(folder, """
                canonicalType: c.Canonical
                accessor: new
                legacyTypes: [a.Legacy]
                calls:
                  - a.Legacy flush() -> start()
                """);
        Path classes = Compiled.into(
                folder.resolve("classes"),
                CANONICAL,
                LEGACY,
                "package u; class User { void run(a.Legacy l) { l.flush(); } }");
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out()).contains("a.Legacy  moves");
    }

    @Test
    void of_a_type_with_an_accessor_each_missing_member_is_noted_with_the_places_that_use_it() throws Exception {
        Path map = MapFile.write(folder, """
                canonicalType: c.Canonical
                accessor: start()
                legacyTypes: [a.Legacy]
                calls:
                  - a.Legacy inside() -> self()
                """);
        String user = """
                package u; public class User {
                  void run(a.Legacy legacy) { legacy.flush(); legacy.inside(); new a.Legacy("").send(""); }
                  void again(a.Legacy legacy) { legacy.flush(); } }
                """;
        Path classes = Compiled.into(folder.resolve("classes"), CANONICAL, LEGACY, user);
        assertThat(CliRun.of("plan", "--map", map, "--classes", classes).out())
                .contains(
                        "  note: recipe: method flush() has no counterpart in c.Canonical, used at u.User.run(User.java:2)"
                                + " and 1 other place")
                .doesNotContain("recipe: method inside")
                .doesNotContain("recipe: constructor");
    }
}
