package dev.ssotkit.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Rewriting;
import dev.ssotkit.agent.redirect.program.Rewritten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;

/** What compilers wrote before Java 5: subroutines, {@code class$}, no class constants, no frames. */
class OldCompilersTest {
    private static final String SOURCE = """
            package app;
            import java.util.*;
            interface Constants { Legacy ONE = new Legacy(); Legacy TWO = new Legacy("two", System.currentTimeMillis()); }
            class Sub extends Legacy { }
            public class Main implements Constants {
              static Legacy once = new Legacy();
              private Legacy field = new Legacy("x", 2L);
              class Inner { Legacy inner() { return new Legacy(new Legacy(), field == null ? 1L : 2L); } }
              static Legacy guarded(boolean b) {
                Legacy made = null;
                try { made = b ? new Legacy() : new Legacy(null, 1L); if (b) return made; }
                catch (RuntimeException e) { made = new Legacy(); }
                finally { if (made == null) made = new Legacy("finally", 3L); }
                return made;
              }
              static Legacy locked(Object lock) {
                synchronized (lock) { return new Legacy(); }
              }
              static Class[] literals() { return new Class[] {Legacy.class, Main.class, Canonical.class}; }
              public static Object run() throws Throwable {
                List all = new ArrayList();
                all.add(ONE); all.add(TWO); all.add(once);
                all.add(new Main().field); all.add(new Main().new Inner().inner());
                all.add(guarded(true)); all.add(guarded(false)); all.add(locked(all));
                for (int i = 0; i < 2; i++) { new Legacy(); all.add(new Legacy("loop", i)); }
                Set names = new TreeSet();
                for (Iterator i = all.iterator(); i.hasNext();) names.add(((Legacy) i.next()).name());
                int before = Legacy.constructed;
                return names + " " + before + " " + new Sub().name() + " "
                    + ((Legacy) literals()[0].newInstance()).name() + " " + literals().length;
              }
            }
            """;

    @ParameterizedTest
    @CsvSource({"1.1, 45", "1.2, 46", "1.3, 47", "1.4, 48"})
    void constructions_are_redirected(String target, int version) throws Exception {
        var files = Language.OLD_JAVA.compile(Rewriting.managers(), SOURCE, "-source", "1.3", "-target", target);
        assertThat(new ClassReader(files.get("app.Main")).readShort(6)).isEqualTo((short) version);

        Rewritten program = Rewriting.load(files, Language.OLD_JAVA.runtime());

        assertThat(program.run()).isEqualTo("[canonical] 0 legacy legacy 3");
        assertThat(program.events())
                .contains(
                        "observed(reflection) reflection app.Legacy in app.Main.run",
                        "observed(subclass) subclass app.Legacy in app.Sub.<init>",
                        "facade new app.Legacy in app.Constants.<clinit>")
                .filteredOn(event -> !event.startsWith("observed"))
                .hasSizeGreaterThan(12)
                .allMatch(event -> event.matches("(\\d+ )?(facade|not_executed) new app.Legacy in app.*"));
        assertThat(program.keptClasses("app.Main", "app.Constants", "app.Main$Inner"))
                .isEmpty();
    }
}
