package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What groovyc writes: structure, static code, and the names and declared types of what is decided later. */
class GroovyMovesTest {

    /** {@code Q} is the type that moves. */
    private static final String MOVES = """
            Q field; static Q shared; def any; List<Q> all = []
            def use(Q l) { l.send("a"); l.count() + number }
            def use(Q l) { def m = l.self(); 3.times { m.send("$it ${m.count()}") }; [m, Q.SHARED, Q, Q.NAME] }
            Object use(o) { (o as Q) ?: (Q) o }
            boolean use(o) { o instanceof Q && o in Q }
            def use(List<Q> all) { all*.count() + all.collect { Q l -> l.count() } }
            def use(Q l) { l?.self()?.open = 3; l.open }
            def use(Q l) { def c = l.&count; c() }
            def use(def l) { l.count() }
            def use(Q l) { [a: l, b: { -> l.count() }] }
            @groovy.transform.CompileStatic def use(Q l) { l.send("b"); Closure<Q> c = { Q z -> z.self() }; c.call(l) }
            @groovy.transform.CompileStatic int use(Q[] l) { int n = 0; for (Q q : l) { n += q.count() }; n }
            def use(Q l) { switch (l) { case Q: return 1; default: return l.toString() + "x" } }
            def use(Q l) { try { l.count() } catch (IllegalStateException e) { l.send("c") } finally { one() } }
            def use(Q l, Q m = null) { l == m || l.is(m) || l <=> m }
            def use(Q l, x) { if (l == null) { throw new IllegalStateException(x) }; new File("$x", l.toString()).name }
            """;

    private static final String CONSTRUCTIONS = """
            def use() { new Legacy() } ~ def use() { Canonical.getInstance() }
            def use() { new Legacy("x") } ~ def use() { Canonical.getInstance() }
            def use(x) { one(); new Legacy(x) } ~ def use(x) { one(); Canonical.getInstance() }
            def use() { def m = new Legacy("x"); m.send("a"); m.count() } ~ def use() { def m = Canonical.getInstance(); m.send("a"); m.count() }
            Legacy field = new Legacy(); static Legacy shared = new Legacy() ~ Canonical field = Canonical.getInstance(); static Canonical shared = Canonical.getInstance()
            def use() { return { -> new Legacy() } } ~ def use() { return { -> Canonical.getInstance() } }
            @groovy.transform.CompileStatic def use() { new Legacy("a").count() } ~ @groovy.transform.CompileStatic def use() { Canonical.getInstance().count() }
            def use(Legacy l) { l.push("a", "b") } ~ def use(Canonical l) { l.broadcast("b", 3) }
            def use() { new Legacy().push("a", "b") } ~ def use() { Canonical.getInstance().broadcast("b", 3) }
            def use() { Legacy.flush("a") } ~ def use() { Canonical.getInstance().send("a") }
            def use() { Factory.make() } ~ def use() { Canonical.getInstance() }
            def use(Factory f) { f.create("x") } ~ def use(Factory f) { Canonical.getInstance() }
            """;

    private static final String BREAKS = """
            def use() { new Legacy() } ~ def use() { new Canonical() }
            def use() { new Legacy() } ~ def use() { Canonical.SHARED }
            def use() { new Legacy(one()) } ~ def use() { Canonical.getInstance() }
            def use(Legacy l) { l.push("a", "b") } ~ def use(Canonical l) { l.push("a", "b") }
            def use(Legacy l) { l.push("a", "b") } ~ def use(Canonical l) { l.broadcast("a", 3) }
            def use(Legacy l) { l.push("a", "b") } ~ def use(Canonical l) { l.broadcast("b", 4) }
            def use(Legacy l) { l.gone() } ~ def use(Canonical l) { l.gone() }
            def use() { Legacy.NONE } ~ def use() { Canonical.NONE }
            def use(Legacy l) { l.count() } ~ def use(Canonical l) { l.hashCode() }
            def use(Legacy l) { l.send("a") } ~ def use(Canonical l) { l.send("b") }
            def use(Legacy l) { l.send(one()); two() } ~ def use(Canonical l) { def b = two(); l.send(one()) }
            def use(Legacy l, Legacy m) { l.count() } ~ def use(Canonical l, Canonical m) { m.count() }
            def use(Legacy l) { l?.count() } ~ def use(Canonical l) { l.count() }
            def use(Legacy l) { l.open } ~ def use(Canonical l) { l.count }
            Object use(o) { (Legacy) o } ~ Object use(o) { (Factory) o }
            boolean use(o) { o instanceof Legacy } ~ boolean use(o) { o instanceof Factory }
            def use(Legacy l) { return { -> l.count() } } ~ def use(Canonical l) { return { -> l.self() } }
            def use(Legacy l) { 3.times { l.send("$it") } } ~ def use(Canonical l) { 4.times { l.send("$it") } }
            def use(Legacy l) { "a${l}b" } ~ def use(Canonical l) { "a${l}c" }
            Legacy field ~ Factory field
            def use(Legacy l) { [l, 1] } ~ def use(Canonical l) { [1, l] }
            def use(Legacy l, Legacy m = null) { l } ~ def use(Canonical l, Canonical m = Canonical.SHARED) { l }
            def use() { Legacy.flush("a") } ~ def use() { Canonical.getInstance().send("b") }
            def use() { Legacy.flush("a") } ~ def use() { Canonical.flush("a") }
            def use(List<Legacy> l) { l*.count() } ~ def use(List<Canonical> l) { l*.self() }
            """;

    private static final List<String> SHARED = List.of(
            ChatSides.CANONICAL.replace(
                    "public Canonical self", "public static void flush(String s) {} public Canonical self"),
            ChatSides.LEGACY.replace(
                    "public Legacy self",
                    "public static final String NONE = null; public void gone() {} public Legacy self"),
            ChatSides.FACTORY);

    private static ProofResult prove(OtherCompiler compiler, List<String> before, List<String> after) {
        return compiler.prove(SHARED, ChatSides.SIDES.entries(), users(before), users(after));
    }

    private static String users(List<String> members) {
        StringBuilder source = new StringBuilder("package u\nimport a.*\n");
        for (int i = 0; i < members.size(); i++) {
            source.append("class P" + i + " { int number; def one() { number++ }; def two() { number-- }\n");
            source.append(members.get(i)).append("\n}\n");
        }
        return source.toString();
    }

    private static List<String> half(String pairs, int side) {
        return pairs.lines().map(pair -> pair.split(" ~ ", -1)[side]).toList();
    }

    private static Stream<String> moved(String name) {
        return MOVES.lines().map(line -> line.replace("Q", name));
    }

    @ParameterizedTest
    @EnumSource(names = "GROOVY.*", mode = EnumSource.Mode.MATCH_ALL)
    void what_is_declared_moves_with_its_type(OtherCompiler compiler) {
        ProofResult result =
                prove(compiler, moved("Legacy").toList(), moved("Canonical").toList());
        assertThat(result.differences()).isEmpty();
        assertThat(result.asMapSays()).isGreaterThan(12);
    }

    @ParameterizedTest
    @EnumSource(names = "GROOVY.*", mode = EnumSource.Mode.MATCH_ALL)
    void what_stands_in_the_place_of_constructors_and_mapped_calls_is_as_the_map_says(OtherCompiler compiler) {
        assertThat(prove(compiler, half(CONSTRUCTIONS, 0), half(CONSTRUCTIONS, 1))
                        .differences())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "GROOVY.*", mode = EnumSource.Mode.MATCH_ALL)
    void what_does_something_else_is_a_difference(OtherCompiler compiler) {
        List<String> found = prove(compiler, half(BREAKS, 0), half(BREAKS, 1)).differences().stream()
                .map(difference -> difference.place().className().replaceFirst("u\\.(P\\d+)(\\$.*)?", "$1"))
                .toList();
        List<String> all = BREAKS.lines().toList();
        assertThat(all)
                .filteredOn(pair -> !found.contains("P" + all.indexOf(pair)))
                .isEmpty();
    }

    @Test
    void what_cannot_be_known_is_noted() {
        ProofResult result = prove(
                OtherCompiler.GROOVY,
                List.of("def use(l) { l.push(1, 2) }; def other(Legacy l, x) { l.send(x) }"),
                List.of("def use(l) { l.push(1, 2) }; def other(Canonical l, x) { l.send(x) }"));
        assertThat(result.differences()).isEmpty();
        assertThat(result.notes())
                .extracting(note -> note.place().member() + " " + note.text())
                .anyMatch(note -> note.startsWith("use(Object) Groovy decides while it runs on what push"))
                .anyMatch(note -> note.startsWith("other(Legacy, Object) Groovy decides while it runs which send"));
    }
}
