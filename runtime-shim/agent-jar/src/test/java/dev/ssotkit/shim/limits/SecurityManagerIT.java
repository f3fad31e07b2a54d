package dev.ssotkit.shim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under a security manager the application runs as without the agent, or redirected, and may do what it might before. */
@EnabledForJreRange(max = JRE.JAVA_23)
class SecurityManagerIT {
    @TempDir
    static Path folder;

    private static Path classes;
    private static String jar;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        jar = System.getProperty("ssot.test.jar");
        classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    if (arguments.length > 0) { System.setSecurityManager((SecurityManager) Class.forName(arguments[0]).getConstructor().newInstance()); }
                    System.out.println(new Legacy().next() > 0);
                    java.util.function.Supplier<Legacy> reference = Legacy::new;
                    System.out.println(reference.get().next() > 0);
                    System.out.println(Legacy.class.getConstructor().newInstance().next() > 0);
                    try { System.getenv("X"); System.out.println("allowed"); }
                    catch (SecurityException e) { System.out.println("denied"); }
                  }
                }
                """, """
                package app;
                public class Strict extends SecurityManager { }
                """);
    }

    @Test
    void a_policy_that_grants_the_agent_all_lets_it_redirect_and_gives_the_application_nothing() throws Exception {
        Path policy = policy(
                "all.policy", "grant codeBase \"file:" + jar + "\" { permission java.security.AllPermission; };");

        ProgramRun run = compare("-Djava.security.manager", "-Djava.security.policy==" + policy);

        assertThat(warnings(run)).singleElement().asString().contains("stays original (reflection)");
        assertThat(run.events())
                .containsExactly(
                        "1 facade method_reference app.Legacy in app.Main.main",
                        "1 facade new app.Legacy in app.Main.main",
                        "1 observed(reflection) reflection app.Legacy in app.Main.main");
        assertThat(run.jvm().out()).contains("denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "permission java.util.PropertyPermission \"java.specification.version\", \"read\";",
                "permission java.util.PropertyPermission \"*\", \"read\";",
                "permission java.util.PropertyPermission \"*\", \"read\"; permission java.io.FilePermission \"<<ALL FILES>>\", \"read,write\"; permission java.lang.RuntimePermission \"*\";",
                "permission java.util.PropertyPermission \"*\", \"read\"; permission java.io.FilePermission \"<<ALL FILES>>\", \"read,write\"; permission java.lang.RuntimePermission \"getenv.*\";",
            })
    void a_policy_that_grants_it_little_or_nothing_ends_no_jvm(String permissions) throws Exception {
        Path policy = policy("little.policy", "grant codeBase \"file:" + jar + "\" { " + permissions + " };");

        ProgramRun run = compare("-Djava.security.manager", "-Djava.security.policy==" + policy);

        assertThat(warnings(run)).singleElement().asString().startsWith("ssot-shim: off: ");
    }

    @Test
    void a_manager_that_comes_later_and_forbids_to_link_leaves_originals_that_are_counted_as_failed() throws Exception {
        Path policy = policy("later.policy", "grant codeBase \"file:" + jar + """
                " {
                  permission java.util.PropertyPermission "*", "read,write";
                  permission java.io.FilePermission "<<ALL FILES>>", "read,write,delete";
                  permission java.lang.RuntimePermission "getStackTrace";
                  permission java.lang.RuntimePermission "modifyThread";
                  permission java.lang.RuntimePermission "getenv.*";
                  permission java.security.SecurityPermission "*";
                };
                """);

        ProgramRun run =
                compare(List.of("app.Strict"), "-Djava.security.manager=allow", "-Djava.security.policy==" + policy);

        assertThat(warnings(run))
                .filteredOn(line -> line.startsWith("ssot-shim: a security manager forbids redirection ("))
                .singleElement()
                .asString()
                .contains("grant the agent's jar AllPermission");
        assertThat(run.events())
                .contains(
                        "1 failed(linkage) method_reference app.Legacy in app.Main.main",
                        "1 failed(linkage) new app.Legacy in app.Main.main");
    }

    private static List<String> warnings(ProgramRun run) {
        return run.jvm()
                .err()
                .lines()
                .filter(line -> line.startsWith("ssot-shim"))
                .toList();
    }

    private static Path policy(String name, String grants) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                "grant codeBase \"file:" + classes
                        + "/-\" { permission java.util.PropertyPermission \"user.home\", \"read\"; };\n" + grants
                        + "\n");
    }

    private static ProgramRun compare(String... options) throws Exception {
        return compare(List.of(), options);
    }

    /** With the agent, what is printed is the same line by line. */
    private static ProgramRun compare(List<String> arguments, String... options) throws Exception {
        String[] all = arguments.toArray(new String[0]);
        ProgramRun without =
                new ForkedProgram(folder).withoutAgent().jvmOptions(options).runMain(List.of(classes), all);
        ProgramRun with = new ForkedProgram(folder).jvmOptions(options).runMain(List.of(classes), all);
        assertThat(with.jvm().out()).isEqualTo(without.jvm().out());
        assertThat(with.jvm().exitCode()).isEqualTo(without.jvm().exitCode());
        return with;
    }
}
