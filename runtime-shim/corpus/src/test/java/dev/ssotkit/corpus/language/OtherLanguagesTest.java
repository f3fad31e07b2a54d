package dev.ssotkit.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.redirect.program.Rewritten;
import org.junit.jupiter.api.Test;

/** Every place where a construction can stand, as kotlinc, scalac and groovyc compile it. */
class OtherLanguagesTest {
    @Test
    void constructions_in_kotlin_are_redirected() throws Exception {
        Rewritten program = start(Language.KOTLIN, """
                @file:JvmName("Main")
                package app
                class Holder(val given: Legacy = Legacy(), n: Long = 2L) {
                  val late by lazy { Legacy("lazy", 1L) }
                  init { Legacy() }
                  companion object { val one = Legacy() }
                }
                data class Data(val l: Legacy = Legacy())
                inline fun <T> twice(f: () -> T): List<T> = listOf(f(), f())
                fun pick(b: Boolean) = if (b) Legacy() else Legacy(null, 1L)
                fun tried() = Legacy(try { "a".toInt() } catch (e: NumberFormatException) { "b" }, if (System.nanoTime() != 0L) 1L else 2L)
                fun default(l: Legacy = Legacy(), s: String = l.name()) = s
                fun run(): Any {
                  val make: () -> Legacy = ::Legacy
                  val all = mutableListOf(Holder().given, Holder().late, Holder.one, Data().copy().l, pick(true), pick(false), tried(), make())
                  all += twice { Legacy() }
                  all += sequence { yield(Legacy()); yield(Legacy("in a coroutine", 4L)) }
                  all += when (all.size) { 0 -> Legacy(); in 1..100 -> Legacy("x", 3L); else -> throw IllegalStateException() }
                  all += (null as Legacy?) ?: Legacy()
                  return "${Legacy().name()} ${default()} ${all.map { it.name() }.toSet()} ${Legacy.constructed}"
                }
                """);

        assertThat(program.run()).isEqualTo("canonical canonical [canonical] 0");
        assertThat(program.events()).hasSizeGreaterThan(15).allMatch(OtherLanguagesTest::isFacade);
    }

    @Test
    void constructions_in_scala_are_redirected() throws Exception {
        Rewritten program = start(Language.SCALA, """
                package app
                class Holder(val given: Legacy = new Legacy(), n: Long = 2L) {
                  lazy val late = new Legacy("lazy", 1L)
                  new Legacy()
                }
                trait Mixed { val mixed = new Legacy() }
                case class Data(l: Legacy = new Legacy)
                object Main {
                  def byName(l: => Legacy) = l
                  def tried = new Legacy(try "a".toInt catch { case e: NumberFormatException => "b" }, if (System.nanoTime != 0) 1L else 2L)
                  def run(): Object = {
                    val make: () => Legacy = () => new Legacy()
                    val all = scala.collection.mutable.ListBuffer(new Holder().given, new Holder().late, (new Object with Mixed).mixed,
                      Data().copy().l, byName(new Legacy()), tried, make())
                    all += (all.size match { case 0 => new Legacy(); case n if n > 3 => new Legacy(null, n.toLong); case _ => new Legacy() })
                    all ++= (for (i <- 1 to 2; l = new Legacy("x", i.toLong)) yield l)
                    all ++= Option.empty[Legacy].orElse(Some(new Legacy))
                    s"${new Legacy().name} ${all.map(_.name).toSet} ${Legacy.constructed}"
                  }
                }
                """);

        assertThat(program.run()).isEqualTo("canonical Set(canonical) 0");
        assertThat(program.events()).hasSizeGreaterThan(12).allMatch(OtherLanguagesTest::isFacade);
    }

    @Test
    void an_object_in_scala_is_a_legacy_type_like_any() throws Exception {
        Rewritten program = Rewriting.load(
                Language.SCALA.compile(Rewriting.managers(), """
                        package app
                        object Manager { def name: String = "scala" }
                        class Other { def name: String = "other" }
                        object Other { val one = new Other() }
                        object Main { def run(): Object = Manager.name + " " + new Other().name + " " + Other.one.name }
                        """),
                Language.SCALA.runtime(),
                "app.Manager$",
                "app.Other");

        assertThat(program.run()).isEqualTo("canonical canonical canonical");
        assertThat(program.events())
                .contains("facade new app.Manager$ in app.Manager$.<clinit>", "facade new app.Other in app.Main$.run");
    }

    @Test
    void constructions_in_statically_compiled_groovy_are_redirected() throws Exception {
        Rewritten program = start(Language.GROOVY, """
                package app
                @groovy.transform.CompileStatic
                class Main {
                  Legacy field = new Legacy()
                  static Legacy once = new Legacy()
                  static Object run() {
                    List<Legacy> all = [new Main().field, once, new Legacy("x", 2L)]
                    Closure<Legacy> make = { new Legacy() }
                    all << make.call()
                    all << (all.size() > 3 ? new Legacy() : new Legacy(null, 1L))
                    all << (null ?: new Legacy())
                    try { all << new Legacy(Integer.parseInt("a"), 1L) } catch (NumberFormatException e) { all << new Legacy() }
                    new Legacy()
                    return "${new Legacy().name()} ${all.collect { Legacy l -> l.name() }.toSet()} ${Legacy.constructed}".toString()
                  }
                }
                """);

        assertThat(program.run()).isEqualTo("canonical [canonical] 0");
        assertThat(program.events()).hasSizeGreaterThan(9).allMatch(OtherLanguagesTest::isFacade);
    }

    @Test
    void constructions_in_dynamic_groovy_are_observed_with_the_class_that_makes_them() throws Exception {
        Rewritten program = start(Language.GROOVY, """
                package app
                class Main {
                  static Object run() {
                    def made = []
                    3.times { made << new Legacy() }
                    made << new Legacy("x", 2L)
                    return made*.name().toString() + Legacy.constructed
                  }
                }
                """);

        assertThat(program.run()).isEqualTo("[legacy, legacy, legacy, x/2]4");
        assertThat(program.events())
                .containsExactly(
                        "3 observed(reflection) method_handle app.Legacy in app.Main$_run_closure1.doCall",
                        "observed(reflection) method_handle app.Legacy in app.Main.run");
    }

    private static boolean isFacade(String event) {
        return event.matches("(\\d+ )?(facade|not_executed) (new|method_reference) app.Legacy in app.*");
    }

    private static Rewritten start(Language language, String source) throws Exception {
        return Rewriting.load(language.compile(Rewriting.managers(), source), language.runtime());
    }
}
