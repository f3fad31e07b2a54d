package dev.ssotkit.proof;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a class inherits from its legacy supertype, and calls on itself, where canonical's has another result (JLS 8.4.5). */
class InheritedThroughMoveTest {

    private static final String ABOVE =
            "package a; import java.util.*; public class B { protected Collection<String> all() { return null; }"
                    + " protected Object one() { return null; } }";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            @Override protected List<String> all() { return null; } ~ '' ~ see(all())
            @Override protected List<String> all() { return null; } ~ @Override protected Set<String> all() { return null; }   ~ see(all())
            @Override protected Collection<String> all() { return null; } ~ '' ~ see(all())
            protected double n() { return 1; }                      ~ protected float n() { return 1; }                        ~ see(n())
            protected long n() { return 1; }                        ~ protected int n() { return 1; }                          ~ see(n())
            protected Object of(String it) { return it; }           ~ protected <T> Object of(T it) { return it; }             ~ see(of(""))
            protected Object of(String it) { return it; }           ~ protected Object of(Object it) { return it; }            ~ see(of(""))
            protected Object it;                                    ~ protected String it;                                     ~ see(it)
            protected Collection<String> it;                        ~ protected List<String> it;                               ~ see(it)
            """)
    void the_result_is_judged_where_it_goes(String legacy, String canonical, String call) {
        String user = user(call);
        sides(legacy, canonical).areTheSame(user.formatted("L"), user.formatted("C"));
    }

    /** JVMS 5.4.3.3: what canonical only inherits leads, by its name, to what it is inherited from. */
    @Test
    void a_method_that_one_of_the_two_declares_anew_is_that_of_the_supertype_that_both_have() {
        String above = "package a; public interface A { default Object get(String s) { return s; } }";
        String below = "package a; public interface %s extends A { %s }";
        TwoSides sides = TwoSides.with(
                        above,
                        below.formatted("C", ""),
                        below.formatted("L", "String get(String s);"),
                        below.formatted("M", ""),
                        below.formatted("D", "Object get(String s);"))
                .mapping("a.C", "new", List.of("a.L"))
                .mapping("a.D", "new", List.of("a.M"));
        String overriding = "package u; class U implements a.%s, a.A { public %s get(String s) { return s; } }";
        sides.areTheSame(overriding.formatted("L", "String"), overriding.formatted("C", "String"));
        sides.areTheSame(overriding.formatted("M", "String"), overriding.formatted("D", "String"));
        String only = "package u; class U implements a.%s { public String get(String s) { return s; } void u(a.%1$s it)"
                + " { java.util.function.Function<String, Object> f = it::get; } }";
        sides.areTheSame(only.formatted("L"), only.formatted("C"));
        sides.difference(only.formatted("L"), only.formatted("C").replace("String get(String", "String gets(String"))
                .isNotNull();
    }

    @Test
    void a_method_of_another_class_that_canonical_does_not_have_is_a_difference() {
        TwoSides sides = sides("@Override protected List<String> all() { return null; }", "");
        sides.difference(user("see(all())").formatted("L"), user("see(one())").formatted("C"))
                .isNotNull();
        String own = "package u; class U extends a.%s { static void see(Object it) { } %s void u() { see(all()); } }";
        sides.difference(
                        own.formatted("L", ""),
                        own.formatted("C", "protected java.util.Collection<String> all() { return null; }"))
                .isNotNull();
    }

    @Test
    void a_field_that_is_no_narrower_or_has_another_name_is_a_difference() {
        sides("protected String it;", "protected Object it;")
                .difference(user("see(it)").formatted("L"), user("see(it)").formatted("C"))
                .isNotNull();
        sides("protected Object it;", "protected String it; protected String that;")
                .difference(user("see(it)").formatted("L"), user("see(that)").formatted("C"))
                .isNotNull();
    }

    @Test
    void a_constructor_of_canonicals_superclass_is_none_of_canonicals() {
        String type = "package a; public class %s extends Exception { %s }";
        TwoSides sides = TwoSides.with(
                        type.formatted(
                                "C",
                                "public C(Throwable cause, String text) { } public C(String text, Exception cause) { }"),
                        type.formatted("L", "public L(String text, Throwable cause) { }"))
                .mapping("a.C", "new", List.of("a.L"));
        String user = "package u; class U extends a.%s { U(String text, Exception cause) { super(%s); } }";
        sides.areTheSame(user.formatted("L", "text, cause"), user.formatted("C", "text, cause"));
        sides.difference(user.formatted("L", "text, cause"), user.formatted("C", "text, null"))
                .isNotNull();
        sides.difference(user.formatted("L", "text, cause"), user.formatted("C", "cause, text"))
                .isNotNull();
    }

    @Test
    void another_overload_of_a_constructor_is_reached_only_where_canonical_lacks_the_same() {
        String type = "package a; public class %s { %s }";
        String user = "package u; class U { Object u(CharSequence it) { return new a.%s(it); } }";
        TwoSides.with(
                        type.formatted("C", "public C(Integer it) { } public C(Object it) { }"),
                        type.formatted("L", "public L(CharSequence it) { }"))
                .mapping("a.C", "new", List.of("a.L"))
                .areTheSame(user.formatted("L"), user.formatted("C"));
    }

    private static String user(String call) {
        return "package u; class U extends a.%s { static void see(Object it) { } static void see(double it) { }"
                + " static void see(long it) { } void u() { " + call + "; } }";
    }

    private static TwoSides sides(String legacy, String canonical) {
        String type = "package a; import java.util.*; public class %s extends B { %s }";
        return TwoSides.with(ABOVE, type.formatted("C", canonical), type.formatted("L", legacy))
                .mapping("a.C", "new", List.of("a.L"));
    }
}
