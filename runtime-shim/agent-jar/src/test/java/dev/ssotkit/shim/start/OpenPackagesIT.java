package dev.ssotkit.shim.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application may reach no more of the JDK than without the agent: what it does where it may not stays the same. */
class OpenPackagesIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"observe", "redirect"})
    void are_those_that_are_open_without_the_agent(String mode) throws Exception {
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"), List.of(), TwoManagers.CANONICAL, TwoManagers.LEGACY, """
                package app;
                public class Main {
                  public static void main(String[] arguments) throws Exception {
                    System.out.println(new Legacy().name() != null);
                    Module own = Main.class.getModule();
                    Module others = new ClassLoader() { }.getUnnamedModule();
                    for (Module module : ModuleLayer.boot().modules()) {
                      for (String name : module.getPackages()) {
                        if (module.isOpen(name, own) || module.isOpen(name, others)) { System.out.println(module + " opens " + name); }
                      }
                    }
                    try {
                      Throwable.class.getDeclaredField("detailMessage").setAccessible(true);
                      System.out.println("reached");
                    } catch (RuntimeException e) { System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "")); }
                    System.out.println(own.getDescriptor() + " " + own.getLayer());
                  }
                }
                """);
        List<Path> classPath = List.of(classes);

        List<String> with = new ForkedProgram(folder)
                .agentOptions("mode=" + mode)
                .runMain(classPath)
                .lines();

        assertThat(with).contains("true").doesNotContain("reached", "module java.base opens java.lang");
        List<String> without = new ForkedProgram(folder)
                .withoutAgent()
                .jvmOptions("--add-modules", "java.instrument")
                .runMain(classPath)
                .lines();
        assertThat(with).containsExactlyInAnyOrderElementsOf(without);
    }
}
