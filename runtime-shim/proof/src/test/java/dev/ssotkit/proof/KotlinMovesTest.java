package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What kotlinc writes: as it moves, and as a careless hand would move it. */
class KotlinMovesTest {

    /** {@code Q} is the type that moves. */
    private static final String MOVES = """
            var f: Q? = null; val l: List<Q> = listOf(); lateinit var late: Q
            fun u(q: Q) { q.send("a"); println("${q.count()} $q ${q.open}") }
            fun u(q: Q?) = q?.self()?.count() ?: 0
            fun u(q: Any) = when (q) { is Q -> q.count(); is String -> q.length; else -> 0 }
            fun u(q: Any) = (q as? Q)?.count() ?: (q as Q).open
            fun u(l: List<Q>) = l.map { it.self() }.filter { it.count() > 3 }.firstOrNull()
            fun u(l: List<Q>) = l.map(Q::count).sum() + l.sumOf { q -> q.open }
            data class D(val q: Q, val n: Int = 3) { fun c() = copy(n = 4) }
            sealed interface S { class A(val q: Q) : S; object B : S }; fun u(s: S) = when (s) { is S.A -> s.q.count(); S.B -> 1 }
            enum class E(val q: Q?) { A(null) { override fun x() = 1 }, B(null); open fun x() = 2 }
            val lazyly by lazy { listOf<Q>() }
            companion object { val one: Q? = null; @JvmStatic fun two(q: Q) = q.count() }
            inline fun <reified T> r(x: Any) = x is T; fun u(x: Any) = r<Q>(x)
            suspend fun s(q: Q): Int { k(); return q.count() }; suspend fun k() {}
            fun Q.ext() = count() + n; fun u(q: Q) = q.ext()
            fun u(q: Q) = q.run { count() + this.open }; fun v(q: Q) = q.apply { open = 3 }.also { it.send("x") }
            fun u(vararg q: Q) = q.size; fun v(q: Q) = u(q, *arrayOf(q))
            fun u(q: Q, s: String = q.toString()) = s; fun v(q: Q) = u(q)
            val o = object : Runnable { var q: Q? = null; override fun run() { q?.count() } }
            class G<T : Q>(val t: T) { fun u() = t.count() }
            fun u(q: Q) { for (i in 0 until q.count()) { if (i == 3) continue; q.send("$i") } }
            fun u(q: Q) = try { q.count() } catch (e: IllegalStateException) { 1 } finally { q.send("f") }
            fun u(q: Q) = Q::class.java.name + q.javaClass
            val Q.p: Int get() = count()
            fun u(f: (Q) -> Int, q: Q) = f(q) + listOf(q).let { (a) -> a.count() }
            fun u(): (Q) -> Int = Q::count; fun v(q: Q): () -> Int = q::count
            """;

    private static final String CONSTRUCTIONS = """
            fun u(): Any = Legacy() ~ fun u(): Any = Canonical.getInstance()
            fun u(): Int { val q = Legacy("x"); q.send("a"); return q.count() } ~ fun u(): Int { val q = Canonical.getInstance(); q.send("a"); return q.count() }
            val q = Legacy() ~ val q = Canonical.getInstance()
            private val q: Legacy = Legacy() ~ private val q: Canonical = Canonical.getInstance()
            val q by lazy { Legacy() } ~ val q by lazy { Canonical.getInstance() }
            fun u(): () -> Legacy = { Legacy() } ~ fun u(): () -> Canonical = { Canonical.getInstance() }
            fun u(): () -> Any = ::Legacy ~ fun u(): () -> Any = Canonical::getInstance
            fun u(f: () -> Any = ::Legacy) = f() ~ fun u(f: () -> Any = Canonical::getInstance) = f()
            val q: Legacy by lazy { Legacy() } ~ val q: Canonical by lazy { Canonical.getInstance() }
            val q: Any by lazy(::Legacy) ~ val q: Any by lazy(Canonical::getInstance)
            fun u(q: Legacy = Legacy()) = q.count() ~ fun u(q: Canonical = Canonical.getInstance()) = q.count()
            fun u() = Legacy() ~ fun u() = Canonical.getInstance()
            fun u(q: Legacy) = q.push("a", "b") ~ fun u(q: Canonical) = q.broadcast("b", 3)
            fun u() = Legacy.flush("a") ~ fun u() = Canonical.getInstance().send("a")
            fun u(f: Factory): Any = f.create("a") ~ fun u(f: Factory): Any = Canonical.getInstance()
            fun u() = Legacy().apply { send("x") }.count() ~ fun u() = Canonical.getInstance().apply { send("x") }.count()
            """;

    private static final String BREAKS = """
            fun u(): Any = Legacy() ~ fun u(): Any = Canonical()
            fun u(): () -> Any = ::Legacy ~ fun u(): () -> Any = ::Canonical
            fun u(): () -> Any = ::Legacy ~ fun u(): () -> Any = Factory::make
            val q: () -> Any = ::v; fun v() = 1; fun w() = 1 ~ val q: () -> Any = ::w; fun v() = 1; fun w() = 1
            fun u(q: Legacy) { q.send("a") } ~ fun u(q: Canonical) { q.send("b") }
            fun u(q: Legacy?) = q?.count() ?: 0 ~ fun u(q: Canonical?) = q?.count() ?: 1
            fun u(q: Legacy?) = q!!.count() ~ fun u(q: Canonical?) = q?.count() ?: 0
            fun u(q: Any) = when (q) { is Legacy -> 1; is String -> 2; else -> 0 } ~ fun u(q: Any) = when (q) { is Canonical -> 2; is String -> 1; else -> 0 }
            fun u(q: Any) = (q as? Legacy)?.count() ~ fun u(q: Any) = (q as Canonical).count()
            data class D(val q: Legacy, val n: Int = 3) ~ data class D(val q: Canonical, val n: Int = 4)
            data class D(val q: Legacy, val n: Int = 3) ~ class D(val q: Canonical, val n: Int = 3)
            fun u(q: Legacy) = "${q.count()} $q" ~ fun u(q: Canonical) = "$q ${q.count()}"
            fun u(l: List<Legacy>) = l.map { it.count() } ~ fun u(l: List<Canonical>) = l.map { it.open }
            fun u(q: Legacy, s: String = "a") = s ~ fun u(q: Canonical, s: String = "b") = s
            var q: Legacy? = null ~ val q: Canonical? = null
            open fun u(q: Legacy) {} ~ fun u(q: Canonical) {}
            companion object { val one: Legacy? = null } ~ object Other { val one: Canonical? = null }
            fun Legacy.ext() = count() ~ fun Canonical.ext() = open
            suspend fun s(q: Legacy): Int { k(); return q.count() }; suspend fun k() {} ~ suspend fun s(q: Canonical): Int { val n = q.count(); k(); return n }; suspend fun k() {}
            fun u(q: Legacy) = try { q.count() } finally { q.send("f") } ~ fun u(q: Canonical): Int { val n = q.count(); q.send("f"); return n }
            fun u(): (Legacy) -> Int = { it.count() } ~ fun u(): (Canonical) -> Int = { it.open }
            fun u(q: Any) = if (q is Legacy) 1 else if (q is Factory) 2 else 3 ~ fun u(q: Any) = if (q is Factory) 1 else if (q is Canonical) 2 else 3
            fun u(q: Legacy): Legacy? = q ~ fun u(q: Canonical): Canonical = q
            fun u(q: Legacy?) {} ~ fun u(q: Canonical) {}
            private fun u(q: Legacy?) = q ~ internal fun u(q: Canonical?) = q
            fun u(q: List<Legacy>) {} ~ fun u(q: MutableList<Canonical>) {}
            infix fun u(q: Legacy?) {} ~ fun u(q: Canonical?) {}
            fun u(q: Legacy?, name: Int) {} ~ fun u(q: Canonical?, other: Int) {}
            fun u(q: Legacy?): Map<String, String?>? = null ~ fun u(q: Canonical?): Map<String, String>? = null
            """;

    private static final List<String> SHARED = List.of(ChatSides.CANONICAL, ChatSides.LEGACY, ChatSides.FACTORY);

    private static ProofResult prove(String lines, UnaryOperator<String> before, UnaryOperator<String> after) {
        return OtherCompiler.KOTLIN.prove(SHARED, ChatSides.SIDES.entries(), users(lines, before), users(lines, after));
    }

    private static String users(String lines, UnaryOperator<String> side) {
        List<String> all = lines.lines().toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "open class P" + i + " { var n = 0\n" + side.apply(all.get(i)) + "\n}\n")
                .collect(Collectors.joining("", "package u\nimport a.*\n", ""));
    }

    private static List<String> missed(String pairs, ProofResult result) {
        List<String> found = result.differences().stream()
                .map(difference -> difference.place().className().replaceFirst("u\\.(P\\d+)(\\$.*)?", "$1"))
                .toList();
        List<String> all = pairs.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> !found.contains("P" + i))
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void every_construct_moves_with_its_types() {
        ProofResult result = prove(MOVES, one -> one.replace("Q", "Legacy"), one -> one.replace("Q", "Canonical"));
        assertThat(result.differences()).isEmpty();
        assertThat(result.notes()).noneMatch(note -> note.text().contains("metadata"));
    }

    @Test
    void what_stands_in_the_place_of_constructors_and_mapped_calls_is_as_the_map_says() {
        ProofResult result = prove(CONSTRUCTIONS, pair -> pair.split(" ~ ", -1)[0], pair -> pair.split(" ~ ", -1)[1]);
        assertThat(result.differences()).isEmpty();
        assertThat(result.notes())
                .noneMatch(note -> note.text().contains("metadata"))
                .anyMatch(note ->
                        note.text().startsWith("a reference that named a.Legacy.<init> names a.Canonical.getInstance"))
                .anyMatch(
                        note -> note.text().startsWith("Kotlin checks here that the result of kotlin.Lazy.getValue()"));
    }

    @Test
    void what_does_something_else_is_a_difference() {
        assertThat(missed(BREAKS, prove(BREAKS, pair -> pair.split(" ~ ", -1)[0], pair -> pair.split(" ~ ", -1)[1])))
                .isEmpty();
    }
}
