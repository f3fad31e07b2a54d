package dev.ssotkit.shim.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Injected objects of a legacy class in Guice, which calls constructors by generated code where it can. */
class GuiceIT {
    private static final List<Path> GUICE =
            ClassPath.libraries("guice-", "guava-", "failureaccess-", "aopalliance-", "jakarta.inject-api-");
    private static final String BY_FAST_CLASS =
            "com.google.inject.internal.DefaultConstructionProxyFactory$FastClassProxy.newInstance";
    private static final String BY_REFLECTION =
            "com.google.inject.internal.DefaultConstructionProxyFactory$ReflectiveProxy.newInstance";

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_an_application() throws Exception {
        JavaCompilation.compile(classes, GUICE, TwoManagers.CANONICAL, """
                package app;
                public class Legacy {
                  private int count;
                  @jakarta.inject.Inject private StringBuilder populated;
                  public int next() { return ++count; }
                  public String name() { return "legacy"; }
                }
                """, """
                package app;
                import com.google.inject.*;
                import com.google.inject.matcher.Matchers;
                public class Main {
                  public static void main(String[] arguments) {
                    StringBuilder populated = new StringBuilder();
                    Injector injector = Guice.createInjector(new AbstractModule() {
                      @Override protected void configure() {
                        bind(StringBuilder.class).toInstance(populated);
                        if (arguments.length > 0) {
                          bindInterceptor(Matchers.only(Legacy.class), Matchers.any(), call -> call.proceed());
                        }
                      }
                    });
                    Legacy one = injector.getInstance(Legacy.class);
                    Legacy two = injector.getInstance(Legacy.class);
                    one.next();
                    System.out.println(one.name() + " " + two.next() + " " + (one == two));
                  }
                }
                """);
    }

    private ForkedProgram program() {
        return new ForkedProgram(folder);
    }

    private static List<Path> classPath() {
        return ClassPath.with(GUICE, classes);
    }

    @Test
    void an_injected_object_is_observed_with_the_container_as_its_origin() throws Exception {
        var run = program().runMain(classPath());

        assertThat(run.linesKeeping("reflection")).containsExactly("legacy 1 false");
        assertThat(run.events()).containsExactly("2 observed(reflection) reflection app.Legacy in " + BY_FAST_CLASS);
        assertThat(run.redirects())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("ssot.code_source")).contains("guice-"));
    }

    @Test
    void without_generated_code_it_is_the_same() throws Exception {
        var run = program().jvmOptions("-Dguice_bytecode_gen_option=DISABLED").runMain(classPath());

        assertThat(run.linesKeeping("reflection")).containsExactly("legacy 1 false");
        assertThat(run.events()).containsExactly("2 observed(reflection) reflection app.Legacy in " + BY_REFLECTION);
    }

    @Test
    void under_forward_it_keeps_its_identity_and_shares_the_canonical_state() throws Exception {
        var run = program().agentOptions("reflection=com.google.inject").runMain(classPath());

        assertThat(run.lines()).containsExactly("canonical 2 false");
        assertThat(run.events()).containsExactly("2 facade reflection app.Legacy in " + BY_FAST_CLASS);
    }

    @Test
    void an_intercepted_object_is_of_a_subclass_that_is_not_listed_and_observed() throws Exception {
        var run = program().agentOptions("reflection=forward").runMain(classPath(), "intercepted");

        assertThat(run.linesKeeping("subclass")).containsExactly("legacy 1 false");
        assertThat(run.events())
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .startsWith("2 observed(subclass) subclass app.Legacy in app.Legacy$$EnhancerByGuice$$"));
    }
}
