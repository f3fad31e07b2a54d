package dev.ssotkit.proof;

import static dev.ssotkit.proof.ChatSides.areAsTheMapSays;
import static dev.ssotkit.proof.ChatSides.difference;
import static dev.ssotkit.proof.ChatSides.user;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedUsesTest {

    @Test
    void a_construction_becomes_the_accessor() {
        areAsTheMapSays(
                "Object use() { Legacy l = new Legacy(); l.send(\"x\"); return l; }",
                "Object use() { Canonical l = Canonical.getInstance(); l.send(\"x\"); return l; }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            new Legacy(one()).count()           | Canonical.getInstance().count()
            new Legacy(one()).count()           | useless(two()).count()
            new Legacy(one() + two()).count()   | useless(two() + one()).count()
            """)
    void an_argument_that_is_dropped_keeps_its_effects_once_and_in_order(String before, String after) {
        String helper = "Canonical useless(Object o) { return Canonical.getInstance(); } ";
        difference(helper + "int use() { return " + before + "; }", helper + "int use() { return " + after + "; }")
                .startsWith("use()");
    }

    @Test
    void effects_of_a_dropped_argument_may_stand_before_the_accessor() {
        areAsTheMapSays(
                "int use() { return new Legacy(one()).count(); }",
                "int use() { one(); return Canonical.getInstance().count(); }");
        areAsTheMapSays(
                "int use(int n) { return new Legacy(n > 0 ? one() : two()).count(); }",
                "int use(int n) { String hoisted = n > 0 ? one() : two(); return Canonical.getInstance().count(); }");
        areAsTheMapSays(
                "int use() { return new Legacy(name + 1).count(); }",
                "int use() { return Canonical.getInstance().count(); }");
    }

    @Test
    void constructions_in_expressions_of_any_shape_move() {
        areAsTheMapSays(
                "Legacy use(boolean b, Legacy other) { return b ? new Legacy() : other; }",
                "Canonical use(boolean b, Canonical other) { return b ? Canonical.getInstance() : other; }");
        areAsTheMapSays(
                "void use() { for (Legacy l = new Legacy(); l.count() < 3; l = new Legacy(name)) { l.send(one()); } }",
                "void use() { for (Canonical l = Canonical.getInstance(); l.count() < 3; l = Canonical.getInstance())"
                        + " { l.send(one()); } }");
        areAsTheMapSays(
                "final Legacy field = new Legacy(); Legacy[] all = { field, new Legacy() };",
                "final Canonical field = Canonical.getInstance(); Canonical[] all = { field, Canonical.getInstance() };");
    }

    @Test
    void a_call_moves_to_the_method_of_the_same_name() {
        areAsTheMapSays(
                "int use(Legacy l) { l.self().send(one()); l.close(3); return l.open + l.count(); }",
                "int use(Canonical l) { l.self().send(one()); l.close(3); return l.open + l.count(); }");
    }

    @Test
    void a_call_that_a_line_maps_is_what_the_line_says() {
        areAsTheMapSays(
                "void use(Legacy l) { l.push(one(), two()); }",
                "void use(Canonical l) { String a = one(); l.broadcast(two(), 3); }");
        areAsTheMapSays("void use(Legacy l) { l.add(7); }", "void use(Canonical l) { l.broadcast(\"n\", 7); }");
        areAsTheMapSays(
                "void use(Legacy l) { l.add(three()); }", "void use(Canonical l) { l.broadcast(\"n\", three()); }");
        areAsTheMapSays(
                "void use(Legacy l) { l.tell(one(), two()); }",
                "void use(Canonical l) { l.all(one(), two(), \"!\"); }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            push("a", "b")      | broadcast("a", 3)
            push("a", "b")      | broadcast("b", 4)
            push("a", "b")      | send("b")
            push(one(), "b")    | broadcast("b", 3)
            push(one(), two())  | broadcast(one(), 3)
            tell("a", "b")      | all("a", "b")
            tell("a", "b")      | all("a", "!", "b")
            send(name)          | send((Object) name)
            count()             | hashCode()
            """)
    void a_call_that_is_not_what_the_map_says_is_a_difference(String before, String after) {
        difference("void use(Legacy l) { l." + before + "; }", "void use(Canonical l) { l." + after + "; }")
                .startsWith("use(Legacy)");
    }

    @Test
    void a_mapped_call_that_kept_its_name_on_canonical_is_a_difference() {
        TwoSides sides = TwoSides.with(
                        "package a; public class C { public static C get() { return null; } public void f() {}"
                                + " public void g() {} }",
                        "package a; public class L { public void f() {} }")
                .mapping("a.C", "get()", List.of("a.L"), "a.L f() -> g()");
        sides.areTheSame(
                "package u; class U { void u(a.L l) { l.f(); } }", "package u; class U { void u(a.C l) { l.g(); } }");
        sides.difference(
                        "package u; class U { void u(a.L l) { l.f(); } }",
                        "package u; class U { void u(a.C l) { l.f(); } }")
                .contains("a call of a.C.g() (line `a.L f() -> g()`)");
    }

    @Test
    void a_factory_becomes_the_accessor_and_its_receiver_keeps_its_effects() {
        areAsTheMapSays(
                "Legacy use() { return factory.create(one()); }",
                "Canonical use() { one(); return Canonical.getInstance(); }");
        areAsTheMapSays(
                "Legacy use() { return new Factory().create(\"x\"); }",
                "Canonical use() { new Factory(); return Canonical.getInstance(); }");
        areAsTheMapSays(
                "Legacy use() { return Factory.make(); }", "Canonical use() { return Canonical.getInstance(); }");
        areAsTheMapSays(
                "Legacy use(List<Factory> all) { return all.get(three()).create(\"x\"); }",
                "Canonical use(List<Factory> all) { all.get(three()); return Canonical.getInstance(); }");
        areAsTheMapSays(
                "Function<String, Legacy> use() { return factory::create; }",
                "Function<String, Canonical> use() { return name -> Canonical.getInstance(); }");
        difference(
                        "Legacy use() { return new Factory().create(\"x\"); }",
                        "Canonical use() { return Canonical.getInstance(); }")
                .contains("new a.Factory()");
    }

    @Test
    void a_static_call_that_is_mapped_to_an_instance_method_is_made_on_the_accessor() {
        areAsTheMapSays("void use() { Legacy.flush(one()); }", "void use() { Canonical.getInstance().send(one()); }");
        difference("void use() { Legacy.flush(one()); }", "void use() { ((Canonical) sink).send(one()); }")
                .startsWith("use()");
    }

    @Test
    void references_to_constructors_and_methods_move() {
        areAsTheMapSays(
                "Supplier<Legacy> use() { return Legacy::new; }",
                "Supplier<Canonical> use() { return Canonical::getInstance; }");
        areAsTheMapSays(
                "Function<String, Legacy> use() { return Legacy::new; }",
                "Function<String, Canonical> use() { return ignored -> Canonical.getInstance(); }");
        areAsTheMapSays(
                "ToIntFunction<Legacy> use() { return Legacy::count; }",
                "ToIntFunction<Canonical> use() { return Canonical::count; }");
        areAsTheMapSays(
                "Supplier<Legacy> use() { return Factory::make; }",
                "Supplier<Canonical> use() { return Canonical::getInstance; }");
        difference(
                        "Supplier<Legacy> use() { return Legacy::new; }",
                        "Supplier<Canonical> use() { return Canonical::new; }")
                .contains("in a lambda: expected a call of a.Canonical.getInstance() (accessor getInstance())"
                        + ", found new a.Canonical()");
        difference(
                        "ToIntFunction<Legacy> use() { return Legacy::count; }",
                        "ToIntFunction<Canonical> use() { return Canonical::hashCode; }")
                .contains("a.Canonical.count()");
    }

    @Test
    void a_second_canonical_object_is_a_difference() {
        difference("Object use() { return new Legacy(); }", "Object use() { return new Canonical(); }")
                .isEqualTo("use(): expected a call of a.Canonical.getInstance() (accessor getInstance())"
                        + ", found new a.Canonical()");
    }

    @Test
    void a_construction_of_canonical_itself_may_become_the_accessor_or_stay() {
        areAsTheMapSays("Object use() { return new Canonical(); }", "Object use() { return Canonical.getInstance(); }");
        ProofResult stayed = ChatSides.SIDES.prove(
                user("Object use() { return new Canonical(); }"), user("Object use() { return new Canonical(); }"));
        assertThat(stayed.holds()).isTrue();
        assertThat(stayed.left()).isPositive();
    }

    @Test
    void a_use_that_stayed_is_counted_as_left_and_is_no_difference() {
        ProofResult result = ChatSides.SIDES.prove(
                user("Object use(Legacy l) { l.push(one(), two()); return new Legacy(); } int other(Legacy l)"
                        + " { return l.count(); }"),
                user("Object use(Legacy l) { l.push(one(), two()); return new Legacy(); } int other(Canonical l)"
                        + " { return l.count(); }"));
        assertThat(result.differences()).isEmpty();
        // Three here, and four in the factory.
        assertThat(result.left()).isEqualTo(7);
        assertThat(result.moves()).isEqualTo(2);
        assertThat(result.asMapSays()).isEqualTo(1);
    }

    @Test
    void fields_statics_and_constants_of_the_legacy_type_move() {
        areAsTheMapSays(
                "Object use(Legacy l) { l.open = three(); return Legacy.SHARED; } String n() { return Legacy.NAME; }",
                "Object use(Canonical l) { l.open = three(); return Canonical.SHARED; } String n()"
                        + " { return Canonical.NAME; }");
    }

    @Test
    void casts_tests_literals_and_arrays_move() {
        areAsTheMapSays(
                "Object use(Object o) { return o instanceof Legacy l ? (Object) l.self() : new Legacy[] { (Legacy) o,"
                        + " null }[three()].getClass() == Legacy.class; }",
                "Object use(Object o) { return o instanceof Canonical l ? (Object) l.self() : new Canonical[] {"
                        + " (Canonical) o, null }[three()].getClass() == Canonical.class; }");
        difference(
                        "boolean use(Object o) { return o instanceof Legacy; }",
                        "boolean use(Object o) { return o instanceof User; }")
                .contains("use(Object)");
    }

    @Test
    void a_result_that_fits_needs_no_cast() {
        areAsTheMapSays(
                "Object use(List<Legacy> l) { return l.get(0).self(); }",
                "Object use(List<Canonical> l) { return l.get(0).self(); }");
        areAsTheMapSays(
                "Canonical use(Factory f) { return (Canonical) (Object) f.create(\"\"); }",
                "Canonical use(Factory f) { return Canonical.getInstance(); }");
    }
}
