package dev.ssotkit.progress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.progress.testkit.CliRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What code around a legacy type has to know of. Libraries are stand-ins here; with the real ones it is tried elsewhere. */
class CaveatsTest {
    private static final String CANONICAL = """
            package a;
            public class Canonical { public static Canonical get() { return null; } public void run() {} }
            """;
    private static final String SINGLETON = """
            package a;
            public class Legacy {
              private static Legacy instance; static int count; private Legacy other;
              static class Holder { static final Legacy ONE = new Legacy(); }
              public static Legacy getInstance() { return instance; }
              public void run() {}
            }
            """;
    private static final String SPRING_SETTER = """
            package org.springframework.test.util;
            public class ReflectionTestUtils { public static void setField(Class<?> type, String name, Object value) {} }
            """;
    private static final String WHITEBOX = """
            package org.powermock.reflect;
            public class Whitebox {
              public static void setInternalState(Object owner, String name, Object value) {}
              public static void setInternalState(Object owner, Object value, Object... more) {} }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legacy.class.getDeclaredField(\"instance\").set(null, null);",
                "Class.forName(\"a.Legacy\").getDeclaredField(\"instance\").set(null, null);",
                "for (var field : Legacy.class.getDeclaredFields()) { field.set(null, null); }",
                "java.lang.invoke.MethodHandles.lookup().findStaticSetter(Legacy.class, \"instance\", Legacy.class);",
                "org.springframework.test.util.ReflectionTestUtils.setField(Legacy.class, \"instance\", null);",
                "org.powermock.reflect.Whitebox.setInternalState(Legacy.class, \"instance\", (Object) null);",
                "org.powermock.reflect.Whitebox.setInternalState(Legacy.class, new Object());",
                "java.util.concurrent.Callable<?> later = () -> { reset(Legacy.class, \"instance\"); return null; };",
            })
    void a_singletons_field_that_is_set_around_its_getter_is_noted(String statement) throws IOException {
        assertThat(plan(SINGLETON, reset(statement)))
                .contains("a.Legacy  facade\n  note: field a.Legacy.instance, reached at a.Reset.run(Reset.java:3), is"
                        + " bypassed: a.Legacy.getInstance() goes to a.Canonical.get(); set what that hands out, or run"
                        + " this in mode observe\n\n");
    }

    @Test
    void so_is_one_that_the_package_may_assign_and_one_of_a_holder() throws IOException {
        assertThat(plan(SINGLETON.replace("private static", "static"), reset("Legacy.instance = null;")))
                .contains("note: field a.Legacy.instance, reached at a.Reset.run(Reset.java:3), is bypassed");
        assertThat(plan(SINGLETON, reset("Legacy.Holder.class.getDeclaredField(\"ONE\").set(null, null);")))
                .contains("note: field a.Legacy$Holder.ONE, reached at a.Reset.run(Reset.java:3), is bypassed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(Legacy.class + \"instance\");",
                "String.class.getDeclaredField(\"instance\"); Legacy.getInstance();",
                "Legacy.class.getDeclaredField(\"count\").set(null, 0);",
                "Legacy.class.getDeclaredField(\"other\").set(new Legacy(), null);",
                "for (var field : Legacy.class.getDeclaredFields()) { field.getName(); }",
                "Legacy.count = 4;",
            })
    void what_reaches_no_field_of_the_singleton_is_not(String statement) throws IOException {
        assertThat(plan(SINGLETON, reset(statement))).doesNotContain("note: field");
    }

    @Test
    void nothing_is_bypassed_without_a_getter_or_where_the_original_runs() throws IOException {
        String resets = reset("Legacy.class.getDeclaredField(\"instance\").set(null, null);");
        assertThat(plan(SINGLETON.replace("public static Legacy get", "private static Legacy get"), resets))
                .doesNotContain("note");
        assertThat(plan(SINGLETON.replace("void run()", "void unknown()"), resets))
                .contains("blocked")
                .doesNotContain("note");
    }

    @Test
    void subclasses_that_a_library_makes_are_noted_where_the_class_is_handed_over() throws IOException {
        String enhancer = "package %s.cglib.proxy; public class Enhancer { public void setSuperclass(Class<?> c) {} }";
        String factory = "package com.acme.Shaded; public class ByteBuddy { public Object subclass(Class<?> c) {"
                + " return null; } }";
        assertThat(plan(
                        SINGLETON,
                        enhancer.formatted("org.springframework"),
                        factory.replace("com.acme.Shaded", "shaded.net.bytebuddy"),
                        reset("new org.springframework.cglib.proxy.Enhancer().setSuperclass(String.class);"
                                + " Class<?> type = Legacy.class;\n"
                                + " new org.springframework.cglib.proxy.Enhancer().setSuperclass(type);\n"
                                + " new shaded.net.bytebuddy.ByteBuddy().subclass(Legacy.class);\n"
                                + " new shaded.net.bytebuddy.ByteBuddy().subclass(Object.class);")))
                .contains("a.Legacy  facade\n"
                        + proxies("are made at a.Reset.run(Reset.java:4) by org.springframework.cglib.proxy.Enhancer")
                        + proxies("are made at a.Reset.run(Reset.java:5) by shaded.net.bytebuddy.ByteBuddy") + "\n");
    }

    @Test
    void subclasses_that_an_annotation_asks_for_are_noted_too() throws IOException {
        String async = "package org.springframework.scheduling.annotation; public @interface Async {}";
        String scope = """
                package org.springframework.context.annotation;
                public @interface Scope { Mode proxyMode(); enum Mode { NO, INTERFACES, TARGET_CLASS } }
                """;
        String beans = """
                package a;
                import org.springframework.context.annotation.Scope;
                class Beans {
                  @Scope(proxyMode = Scope.Mode.TARGET_CLASS) Legacy scoped() { return new Legacy(); }
                  @Scope(proxyMode = Scope.Mode.INTERFACES) Legacy plain() { return new Legacy(); }
                }
                """;
        assertThat(plan(
                        SINGLETON.replace(
                                "public void", "@org.springframework.scheduling.annotation.Async public void"),
                        async,
                        scope,
                        beans))
                .contains("a.Legacy  facade\n"
                        + proxies("are made by a container for @Scope on a.Beans.scoped")
                        + proxies("are made by a container for @Async on a.Legacy.run") + "\n");
    }

    private static String proxies(String how) {
        return "  note: class proxies of a.Legacy " + how + ": each is an object of its own, observed (subclass) or,"
                + " without a constructor, unseen; proxy a.Canonical instead, or what the proxy calls\n";
    }

    private static String reset(String statement) {
        return "package a;\npublic class Reset { static void reset(Class<?> type, String field) {} void run() throws"
                + " Throwable {\n" + statement + " } }";
    }

    private String plan(String legacy, String... others) throws IOException {
        Path map = MapFile.write(folder, "canonicalType: a.Canonical\naccessor: get()\nlegacyTypes: [a.Legacy]\n");
        List<String> sources = new ArrayList<>(List.of(CANONICAL, legacy, SPRING_SETTER, WHITEBOX));
        sources.addAll(List.of(others));
        Path classes = Compiled.into(folder.resolve("classes"), sources.toArray(String[]::new));
        return CliRun.of("plan", "--map", map, "--classes", classes).out();
    }
}
