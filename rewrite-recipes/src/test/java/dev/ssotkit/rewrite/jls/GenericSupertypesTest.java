package dev.ssotkit.rewrite.jls;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 4.4, 4.8, 8.1.2, 8.4.2: subclasses of generic types, and of what becomes a raw one. */
class GenericSupertypesTest {

    private static final String OLD = "interface Old<T> {\n    T get();\n\n    void put(T value);\n}";

    private static String one(String parameters, String members) {
        return "interface One<" + parameters + "> {\n    " + members + "\n}";
    }

    private static final String ALIKE = one("U", "U get();\n\n    void put(U value);");

    private static final String BODY =
            "{\n    @Override\n    public String get() {\n        return \"x\";\n    }\n\n    @Override\n"
                    + "    public void put(String value) {}\n}";

    private static String main(String declaration, String made) {
        return declaration + "\n\npublic static void main(String[] args) {\n    Old<String> made = " + made
                + ";\n    made.put(\"y\");\n    System.out.println(made.get());\n}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"implements Old<String>", "extends Base<String>", "extends Base<String> implements Old<String>"})
    void a_subclass_of_a_generic_type_moves_to_one_with_as_many_parameters(String header) {
        String base = "static abstract class Base<E> implements Old<E> {}\n\n";
        String sub = base + "static class Sub " + header + " " + BODY;
        LegacyAndCanonical.of(OLD, ALIKE).usedBy(main(sub, "new Sub()")).movesAndPrints("x");
        LegacyAndCanonical.of(OLD, one("U", "U get();\n\n    void put(U value, int times);"))
                .usedBy(main(sub, "new Sub()"))
                .staysBecause("put");
        LegacyAndCanonical.of(OLD, one("U", "Integer get();\n\n    void put(U value);"))
                .usedBy(main(sub, "new Sub()"))
                .staysBecause("get");
        LegacyAndCanonical.of(OLD, one("U", "U get();\n\n    void put(U value);\n\n    void more(U value);"))
                .usedBy(main(sub, "new Sub()"))
                .staysBecause("it does not implement more of one.One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new Old<String>() ", "new Old<>() "})
    void an_anonymous_body_moves_too(String construction) {
        LegacyAndCanonical.of(OLD, ALIKE).usedBy(main("", construction + BODY)).movesAndPrints("x");
    }

    @Test
    void arguments_of_parameters_in_another_order_are_others() {
        String old = "interface Old<K, V> {\n    K key();\n\n    V value();\n}";
        String one = "interface One<V, K> {\n    K key();\n\n    V value();\n}";
        String sub = """
                static class Sub implements Old<String, Integer> {
                    @Override
                    public String key() {
                        return "x";
                    }

                    @Override
                    public Integer value() {
                        return 1;
                    }
                }

                public static void main(String[] args) {
                    System.out.println(new Sub().key());
                }
                """;
        LegacyAndCanonical.of(old, one).usedBy(sub).staysBecause("cannot override that of one.One");
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedBy(sub).movesAndPrints("x");
        LegacyAndCanonical.of(old, one)
                .usedBy("static String of(Old<String, Integer> made) {\n    return made.key();\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(1);\n}\n")
                .staysBecause("key");
    }

    @Test
    void an_argument_stays_within_the_bounds_that_canonical_sets() {
        String bounded = one("U extends Number", "U get();\n\n    void put(U value);");
        LegacyAndCanonical.of(OLD, bounded)
                .usedBy("static boolean of(Old<String> made) {\n    return made == null;\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(1);\n}\n")
                .staysBecause("a type argument must be a java.lang.Number here, and java.lang.String is none");
        LegacyAndCanonical.of(OLD, bounded)
                .usedBy(main("static class Sub implements Old<String> " + BODY, "new Sub()"))
                .staysBecause("a type argument must be a java.lang.Number here, and java.lang.String is none");
        LegacyAndCanonical.of(OLD, bounded)
                .usedBy("static boolean of(Old<Integer> made) {\n    return made == null;\n}\n\n"
                        + "public static void main(String[] args) {\n    System.out.println(1);\n}\n")
                .movesAndPrints("1");
    }

    @Test
    void a_raw_supertype_inherits_what_the_class_has_where_nothing_is_erased() {
        String plain = "interface Old {\n    String get();\n}";
        String sub = """
                static class Sub implements Old {
                    @Override
                    public String get() {
                        return "x";
                    }
                }

                public static void main(String[] args) {
                    Old made = new Sub();
                    System.out.println(made.get());
                }
                """;
        LegacyAndCanonical.of(plain, one("T", "String get();")).usedBy(sub).movesAndPrints("x");
        LegacyAndCanonical.of(plain, one("T", "String get();\n\n    default void take(java.util.List<String> all) {}"))
                .usedBy(sub)
                .staysBecause("one.One<T> has other type parameters than old.Old, which is extended here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (String name : new Old().names()) {\n    System.out.println(name);\n}",
                "Old old = new Old();\nfor (String name : old.names()) {\n    System.out.println(name);\n}",
                "Old old = new Old();\nString name = old.names().get(0);\nSystem.out.println(name);",
                "Old old = new Old();\nSystem.out.println(old.names().get(0).strip());",
                "Old old = new Old();\nold.take(List.of(\"y\"));\nSystem.out.println(old.of(String.class).strip());",
                "Old old = new Old();\nfor (String name : old.all) {\n    System.out.println(name);\n}",
            })
    void what_a_raw_value_yields_is_erased(String statements) {
        String old = """
                class Old {
                    public List<String> all = List.of("x");

                    public List<String> names() {
                        return all;
                    }

                    public void take(List<String> some) {}

                    public <E> E of(Class<E> type) {
                        return type.cast("x");
                    }
                }""".replace("List", "java.util.List");
        LegacyAndCanonical.of(old, old.replace("class Old", "class One<T>"))
                .usedIn(statements)
                .staysBecause("one.One<T> has type parameters");
        LegacyAndCanonical.of(old, old.replace("class Old", "class One"))
                .usedIn(statements)
                .movesAndPrints("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.List<String> all | java.util.List all",
                "java.util.List<String> all | java.util.List<Integer> all",
                "java.util.List<String> all | java.util.List<? extends String> all",
                "java.util.List<String>[] all | java.util.List[] all",
                "java.util.Map<String, java.util.List<String>> all | java.util.Map<String, java.util.List<Integer>> all",
            })
    void what_has_the_same_erasure_and_other_type_arguments_overrides_nothing(String parameters) {
        String[] both = parameters.split(" \\| ");
        String old = "interface Old {\n    default void take(%s) {}\n}";
        String sub = """
                static class Sub implements Old {
                    @Override
                    public void take(%s) {
                        System.out.println(1);
                    }
                }

                public static void main(String[] args) {
                    new Sub().take(null);
                }
                """;
        String one = old.replace("Old", "One");
        LegacyAndCanonical.of(old.formatted(both[0]), one.formatted(both[1]))
                .usedBy(sub.formatted(both[0]))
                .staysBecause("take has the erasure of that of one.One, and other type arguments");
        LegacyAndCanonical.of(old.formatted(both[0]), one.formatted(both[0]))
                .usedBy(sub.formatted(both[0]))
                .movesAndPrints("1");
    }

    @Test
    void a_method_overrides_with_the_erasure_of_the_parameters_too() {
        String sub = """
                static class Sub<E> implements Old<E> {
                    @Override
                    public <F> void take(List<E> all, Map<F, ? super E> more, E last) {
                        System.out.println(1);
                    }
                }

                static class Raw implements Old<String> {
                    @Override
                    public void take(List all, Map more, String last) {
                        System.out.println(1);
                    }
                }

                public static void main(String[] args) {
                    new Sub<String>().take(null, null, "x");
                }
                """;
        String old =
                "interface Old<T> {\n    <V> void take(java.util.List<T> all, java.util.Map<V, ? super T> more, T last);\n}";
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedBy(sub).movesAndPrints("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<U> void putAll(java.util.Map<? extends K, ? extends V> all);",
                "void putAll(java.util.Map<K, V> all);",
            })
    void what_a_class_inherits_from_two_sides_has_one_signature(String member) {
        String old = "interface Old<K, V> {\n    void putAll(java.util.Map<? extends K, ? extends V> all);\n}";
        String sub = """
                static abstract class Both<A, B> implements Map<A, B>, Old<A, B> {}

                public static void main(String[] args) {
                    System.out.println(1);
                }
                """;
        LegacyAndCanonical.of(old, "interface One<K, V> {\n    " + member + "\n}")
                .usedBy(sub)
                .staysBecause("has the erasure of that of java.util.Map");
        LegacyAndCanonical.of(old, old.replace("Old", "One")).usedBy(sub).movesAndPrints("1");
    }

    @Test
    void what_a_body_calls_on_itself_yields_what_it_did() {
        LegacyAndCanonical.of("interface Old {\n    double rank();\n}", "interface One {\n    Double rank();\n}")
                .usedBy("""
                        static abstract class Sub implements Old, Comparable<Sub> {
                            private double best = -1;

                            public double best() {
                                if (this.best == -1) {
                                    this.best = rank();
                                }
                                return this.best;
                            }

                            @Override
                            public int compareTo(Sub other) {
                                return Double.compare(best(), other.best());
                            }
                        }

                        public static void main(String[] args) {
                            System.out.println(1);
                        }
                        """)
                .staysBecause("java.lang.Double would come in place of double");
    }

    @Test
    void an_anonymous_body_gives_canonical_as_many_type_arguments_as_it_takes() {
        String type = "abstract class %s {\n    public abstract T get();\n}";
        String use =
                "System.out.println(new Old<String>() {\n    public String get() {\n        return \"1\";\n    }\n}.get());";
        LegacyAndCanonical.of(type.formatted("Old<T>"), type.formatted("One<T, U>"))
                .usedIn(use)
                .staysBecause("one.One<T, U> has other type parameters than old.Old<T>, which is extended here");
        LegacyAndCanonical.of(type.formatted("Old<T>"), type.formatted("One<T>"))
                .usedIn(use)
                .movesAndPrints("1");
        String plain = "abstract class %s {\n    public abstract int get();\n}";
        String number = use.replace("String get", "int get").replace("\"1\"", "1");
        for (String header : List.of("One", "One<T, U>")) {
            LegacyAndCanonical.of(plain.formatted("Old<T>"), plain.formatted(header))
                    .usedIn(number)
                    .staysBecause("has other type parameters than old.Old<T>");
            LegacyAndCanonical.of(plain.formatted("Old<T>"), plain.formatted(header))
                    .usedIn(number.replace("<String>", ""))
                    .movesAndPrints("1");
        }
    }
}
