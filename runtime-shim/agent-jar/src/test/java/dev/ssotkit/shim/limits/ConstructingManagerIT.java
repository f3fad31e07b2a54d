package dev.ssotkit.shim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A security manager that itself constructs what the map names, whenever it is asked, with or without a guard against
 * being asked meanwhile: it needs none, for what it does asks for no permission. What the agent does there asks.
 */
@EnabledForJreRange(max = JRE.JAVA_23)
class ConstructingManagerIT {
    @TempDir
    static Path folder;

    private static Path classes;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                public class Factory { public static Legacy create() { return new Legacy(); } }
                """, """
                package app;
                public class Mine extends SecurityManager {
                  static String how = "nothing";
                  static Legacy kept;
                  static boolean asked;
                  static final ThreadLocal<Boolean> ASKING = new ThreadLocal<>();
                  @Override public void checkPermission(java.security.Permission permission) {
                    if (!how.equals("guarded")) { make(); return; }
                    if (ASKING.get() != null) { return; }
                    ASKING.set(true);
                    try { make(); } finally { ASKING.remove(); }
                  }
                  @Override public void checkPackageAccess(String name) { if (how.equals("new")) { make(); } }
                  static void make() {
                    switch (how) {
                      case "guarded":
                      case "new": kept = new Legacy(); break;
                      case "reference": java.util.function.Supplier<Legacy> made = Legacy::new; kept = made.get(); break;
                      case "factory": kept = Factory.create(); break;
                      case "facade": kept.next(); break;
                      case "accessor": Canonical.getInstance().next(); break;
                      case "reflection":
                        try { kept = Legacy.class.getConstructor().newInstance(); }
                        catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }
                        break;
                      default: break;
                    }
                    asked = true;
                  }
                }
                """, """
                package app;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    Class.forName("app.Factory");
                    Mine.kept = new Legacy();
                    Mine manager = new Mine();
                    if (arguments[1].equals("warm")) { Mine.how = arguments[0]; Mine.make(); }
                    Mine.how = arguments[0];
                    System.setSecurityManager(manager);
                    System.out.println(new Legacy().name() != null);
                    System.out.println(Other.make());
                    System.out.println(Legacy.class.getConstructor().newInstance().next() > 0);
                    System.out.println(System.getProperty("user.dir") != null);
                    System.out.println(Mine.kept.name() != null);
                    System.out.println(Mine.asked);
                  }
                  static class Other { static boolean make() { return new Legacy().next() > 0; } }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "new, cold, redirect, 1",
        "new, warm, redirect, 1",
        "new, cold, observe, 0",
        "guarded, cold, redirect, 1",
        "guarded, warm, redirect, 1",
        "guarded, cold, observe, 0",
        "factory, cold, redirect, 1",
        "factory, warm, redirect, 1",
        "factory, cold, observe, 0",
        "reflection, cold, redirect, 0",
        "reflection, warm, redirect, 0",
        "reflection, cold, observe, 0",
        "accessor, warm, redirect, 0",
        "facade, cold, redirect, 0",
        "facade, warm, redirect, 0",
        "facade, cold, observe, 0",
        "reference, warm, redirect, 1",
        "reference, warm, observe, 0",
        "reflection, cold, redirect;reflection=forward, 0",
        "new, cold, redirect;reflection=forward, 1",
    })
    void runs_as_without_the_agent_and_says_once_if_a_place_stays_original(
            String how, String first, String mode, int warnings) throws Exception {
        String[] options = {"-Djava.security.manager=allow", "-Xss2m"};
        ProgramRun without =
                new ForkedProgram(folder).withoutAgent().jvmOptions(options).runMain(List.of(classes), how, first);
        ProgramRun with = new ForkedProgram(folder)
                .agentOptions("mode=" + mode.replace(';', ','))
                .jvmOptions(options)
                .runMain(List.of(classes), how, first);

        assertThat(with.jvm().out()).isEqualTo(without.jvm().out());
        assertThat(with.jvm().exitCode()).isEqualTo(without.jvm().exitCode()).isZero();
        assertThat(with.jvm().err().lines().filter(line -> line.startsWith("ssot-shim")))
                .filteredOn(line -> !line.contains("stays original (reflection)"))
                .hasSize(warnings)
                .allMatch(
                        line -> line.contains("the security manager makes it while it is asked what the agent may do"));
        assertThat(with.events())
                .contains("1 " + (mode.startsWith("observe") ? "observed(mode_observe)" : "facade")
                        + " new app.Legacy in app.Main$Other.make");
    }
}
