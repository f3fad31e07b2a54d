package dev.ssotkit.shim.container;

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
import org.junit.jupiter.api.io.TempDir;

/** What the JDK itself offers to containers: proxies, services, method handles and lambdas made by hand. */
class ProxiesAndHandlesIT {
    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        JavaCompilation.compile(
                classes,
                List.of(),
                TwoManagers.CANONICAL.replace("Canonical {", "Canonical implements Counter {"),
                TwoManagers.LEGACY.replace("Legacy {", "Legacy implements Counter {"),
                "package app; public interface Counter { int next(); String name(); }",
                """
                package app;
                import java.lang.invoke.*;
                import java.lang.reflect.Proxy;
                import java.util.function.Supplier;
                public class Main {
                  private static final MethodType NOTHING = MethodType.methodType(void.class);

                  public static void main(String[] arguments) throws Throwable {
                    switch (arguments[0]) {
                      case "proxy": proxy(); break;
                      case "service": service(); break;
                      case "handle": handle(); break;
                      default: lambda();
                    }
                  }

                  static void proxy() {
                    Counter counter = (Counter) Proxy.newProxyInstance(Main.class.getClassLoader(),
                        new Class<?>[] {Counter.class}, (self, method, with) -> method.getReturnType() == int.class ? 7 : "mine");
                    say(counter);
                    Counter legacy = new Legacy();
                    say((Counter) Proxy.newProxyInstance(Main.class.getClassLoader(),
                        new Class<?>[] {Counter.class}, (self, method, with) -> method.invoke(legacy, with)));
                  }

                  static void service() {
                    java.util.ServiceLoader.load(Counter.class).forEach(Main::say);
                    java.util.ServiceLoader.load(Counter.class).stream().forEach(p -> say(p.get()));
                  }

                  static void handle() throws Throwable {
                    say((Legacy) MethodHandles.lookup().findConstructor(Legacy.class, NOTHING).invokeExact());
                  }

                  static void lambda() throws Throwable {
                    MethodHandles.Lookup lookup = MethodHandles.lookup();
                    MethodHandle constructor = lookup.findConstructor(Legacy.class, NOTHING);
                    Supplier<?> supplier = (Supplier<?>) LambdaMetafactory.metafactory(lookup, "get",
                        MethodType.methodType(Supplier.class), MethodType.methodType(Object.class), constructor,
                        MethodType.methodType(Legacy.class)).getTarget().invokeExact();
                    say((Legacy) supplier.get());
                  }

                  static void say(Counter counter) { System.out.println(counter.name() + " " + counter.next()); }
                }
                """);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("app.Counter"), "app.Legacy\n");
    }

    private ProgramRun run(String what, String reflection) throws Exception {
        return new ForkedProgram(folder)
                .agentOptions("reflection=" + reflection)
                .runMain(List.of(classes), what);
    }

    @Test
    void a_proxy_of_an_interface_of_the_legacy_class_is_nobodys_construction_and_may_wrap_a_facade() throws Exception {
        ProgramRun run = run("proxy", "observe");

        assertThat(run.lines()).containsExactly("mine 7", "canonical 1");
        assertThat(run.events()).containsExactly("1 facade new app.Legacy in app.Main.proxy");
    }

    @Test
    void a_proxy_of_a_legacy_interface_stays_its_own_object() throws Exception {
        ProgramRun run = new ForkedProgram(folder)
                .legacyTypes("app.Counter, app.Legacy")
                .agentOptions("reflection=forward")
                .runMain(List.of(classes), "proxy");

        assertThat(run.lines()).containsExactly("mine 7", "canonical 1");
    }

    @Test
    void services_are_observed_and_forward_on_request() throws Exception {
        ProgramRun observed = run("service", "observe");
        assertThat(observed.linesKeeping("reflection")).containsExactly("legacy 1", "legacy 1");
        assertThat(observed.events())
                .containsExactly("2 observed(reflection) service_loader app.Legacy in app.Main.service");

        ProgramRun forwarded = run("service", "app");
        assertThat(forwarded.lines()).containsExactly("canonical 1", "canonical 2");
        assertThat(forwarded.events()).containsExactly("2 facade service_loader app.Legacy in app.Main.service");
    }

    @Test
    void a_constructor_handle_is_observed_and_forwards_on_request() throws Exception {
        ProgramRun observed = run("handle", "observe");
        assertThat(observed.linesKeeping("reflection")).containsExactly("legacy 1");
        assertThat(observed.events())
                .containsExactly("1 observed(reflection) method_handle app.Legacy in app.Main.handle");

        ProgramRun forwarded = run("handle", "forward");
        assertThat(forwarded.lines()).containsExactly("canonical 1");
        assertThat(forwarded.events()).containsExactly("1 facade method_handle app.Legacy in app.Main.handle");
    }

    @Test
    void a_lambda_made_of_a_constructor_by_hand_is_observed_with_its_caller() throws Exception {
        ProgramRun run = run("lambda", "observe");

        assertThat(run.linesKeeping("unsupported_shape")).containsExactly("legacy 1");
        assertThat(run.events())
                .containsExactly("1 observed(unsupported_shape) method_reference app.Legacy in app.Main.lambda");
    }
}
