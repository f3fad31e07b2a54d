package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JLS 8.4.5, 8.4.8.3, 8.4.8.4: a method of canonical that stands for one of another supertype of the user. */
class InheritedResultsTest {

    private static final String ABSTRACT = "{\n    %s;\n}";
    private static final String BODY = "{\n    %s {\n        throw new IllegalStateException(\"none\");\n    }\n}";

    private static String main(String header) {
        return "static class Inner" + header + " {}\n\npublic static void main(String[] args) {\n"
                + "    System.out.println(Inner.class.getSimpleName());\n}\n";
    }

    private static LegacyAndCanonical sides(String port, String was, String is, String header) {
        return LegacyAndCanonical.of("class Old<E> " + BODY.formatted(was), "class One<E> " + BODY.formatted(is))
                .with(port)
                .usedBy(main(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E get()                     | public E get()                  | public Object get()                     | yields a java.lang.Object, and that of app.Port a E",
                "E get()                     | public E get()                  | public String get()                     | yields a java.lang.String, and that of app.Port a E",
                "List<E> get()               | public List<E> get()            | public List<Object> get()               | yields a java.util.List<java.lang.Object>",
                "<T> T get(T it)             | public <T> T get(T it)          | public <T> Object get(T it)             | yields a java.lang.Object",
                "long get()                  | public long get()               | public int get()                        | yields a int, and that of app.Port a long",
                "default E get() { throw new IllegalStateException(); } | public E get() | public Object get()           | yields a java.lang.Object, and that of app.Port a E",
                "default E get() { throw new IllegalStateException(); } | public E get() | public E none()               | one.One has no method that does",
                "E get()                     | public E get()                  | public E get() throws Exception         | one.One's throws more",
                "E get()                     | public E get()                  | protected E get()                       | one.One's is not public",
                "int size()                  | public int size()               | public <T> int size()                   | one.One's has other type parameters",
                "void set(E it)              | public void set(E it)           | public void set(String it)              | set of app.Port is implemented by old.Old, and one.One has no method that does",
            })
    void what_it_yields_is_what_the_other_allows(String required, String was, String is, String reason) {
        String port = "import java.util.*;\n\npublic interface Port<E> {\n    " + required
                + (required.startsWith("default") ? "" : ";") + "\n}";
        String header = "<E> extends Old<E> implements Port<E>";
        sides(port, full(was), full(is), header).staysBecause(reason);
        sides(port, full(was), full(was), header).movesAndPrints("Inner");
    }

    @Test
    void what_stands_for_a_variable_is_seen_from_the_class() {
        String header = " extends Old<Integer> implements Port<Integer>";
        String port = "public interface Port<F> {\n    F get();\n}";
        sides(port, "public E get()", "public CharSequence get()", header)
                .staysBecause("yields a java.lang.CharSequence, and that of app.Port a java.lang.Integer");
        sides(port, "public E get()", "public Integer get()", header).movesAndPrints("Inner");
        sides(port, "public E get()", "public E get()", header).movesAndPrints("Inner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public abstract CharSequence get() | public abstract Integer get()    | false",
                "public abstract CharSequence get() | public abstract Object get()     | true",
                "public abstract CharSequence get() | public abstract String get()     | true",
                "public abstract CharSequence get() | public abstract int get()        | false",
            })
    void of_two_that_are_abstract_one_must_stand_for_the_other(String was, String is, boolean moves) {
        LegacyAndCanonical sides = LegacyAndCanonical.of(
                        "abstract class Old " + ABSTRACT.formatted(was), "abstract class One " + ABSTRACT.formatted(is))
                .with("public interface Port {\n    CharSequence get();\n}")
                .usedBy("abstract " + main(" extends Old implements Port"));
        if (moves) {
            sides.movesAndPrints("Inner");
        } else {
            sides.staysBecause("the class would inherit get from app.Port and from one.One");
        }
    }

    private static String full(String signature) {
        return signature.replace("List<", "java.util.List<");
    }
}
