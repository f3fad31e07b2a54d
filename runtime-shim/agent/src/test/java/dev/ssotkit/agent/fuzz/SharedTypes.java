package dev.ssotkit.agent.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the generated programs share: legacy types that answer as their canonical ones do, and the trace. */
final class SharedTypes {
    /** Canonical is unrelated to it. */
    static final String FACADE = "Legacy";
    /** Canonical extends it. */
    static final String IDENTITY = "Older";

    private static final String METHODS = """
            public String name() { return "name"; }
            public int number(int i) { return i + 1; } public boolean flag(String s) { return s.length() > 1; }
            public String toString() { return "it"; } public int hashCode() { return 7; }
            public boolean equals(Object o) { return o != null; }
            public T itself() { return this; } public T withNothing() { return this; }
            """;

    private SharedTypes() {}

    /** Class name to source. */
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        put(sources, FACADE, "", constructors(FACADE));
        put(sources, IDENTITY, "", constructors(IDENTITY));
        put(sources, "Canonical", "", accessor("Canonical"));
        put(sources, "Newer", " extends " + IDENTITY, accessor("Newer"));
        sources.put("app.Trace", """
                package app; public class Trace { private static StringBuilder t = new StringBuilder();
                  static int n(int i) { t.append(i).append(' '); return i; }
                  static long n(long i) { t.append(i).append("L "); return i; }
                  static String s(String s) { t.append(s).append(' '); return s; }
                  static int fail(int i) { n(i); if (i > 1) { throw new IllegalStateException("failed"); } return i; }
                  static <T> T same(T o) { return o; } static <T> T either(T a, int i, T b) { return i > 2 ? a : b; }
                  public static String take() { String all = t.toString(); t = new StringBuilder(); return all; } }
                """);
        sources.put("app.Box", """
                package app; public class Box<T> { private final T value; public Box(T value) { this.value = value; }
                  public T value() { return value; } }
                """);
        sources.put("app.Base", """
                package app; public class Base { final String s; Base(Object o, int i) { s = "" + o + i; }
                  public String toString() { return s; } }
                """);
        return sources;
    }

    private static void put(Map<String, String> sources, String type, String supertype, String members) {
        sources.put(
                "app." + type,
                "package app; public class " + type + supertype + " {" + METHODS.replace("T ", type + " ") + members
                        + "}");
    }

    private static String constructors(String type) {
        return "public T() {} public T(T o) {} public T(Object o) {} public T(int i, long l) {}".replace("T", type)
                + " public T(String s, Object... more) {} public T(long l, boolean b, T o, double d) {}"
                        .replace("T", type);
    }

    private static String accessor(String type) {
        return " private static final T INSTANCE = new T(); private T() {} public static T getInstance() { return INSTANCE; }"
                .replace(" T", " " + type)
                .replace("{T", "{" + type);
    }
}
