package dev.ssotkit.shim.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.Jars;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OSGi bundles in Apache Felix: canonical, legacy and their user in different ones. */
class FelixIT {
    private static final List<Path> FELIX = ClassPath.libraries("org.apache.felix.framework-");
    private static final String LEGACY = "legacy.Legacy";

    @TempDir
    static Path bundles;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_bundles_and_a_launcher() throws Exception {
        Path canonical = JavaCompilation.compile(bundles.resolve("c"), List.of(), TwoManagers.CANONICAL);
        Path legacy = JavaCompilation.compile(
                bundles.resolve("l"), List.of(), TwoManagers.LEGACY.replace("package app", "package legacy"));
        Path user = JavaCompilation.compile(bundles.resolve("u"), ClassPath.with(FELIX, canonical, legacy), """
                package user;
                import org.osgi.framework.*;
                public class Activator implements BundleActivator {
                  @Override public void start(BundleContext context) {
                    legacy.Legacy one = new legacy.Legacy();
                    java.util.function.Supplier<legacy.Legacy> again = legacy.Legacy::new;
                    one.next();
                    System.out.println(one.name() + " " + again.get().next());
                  }
                  @Override public void stop(BundleContext context) {}
                }
                """);
        bundle("canonical", canonical, "Export-Package", "app");
        bundle("legacy", legacy, "Export-Package", "legacy", "Import-Package", "app");
        bundle("lonely-legacy", legacy, "Export-Package", "legacy");
        bundle("user", user, "Bundle-Activator", "user.Activator", "Import-Package", "legacy,app,org.osgi.framework");
        bundle(
                "unaware-user",
                user,
                "Bundle-Activator",
                "user.Activator",
                "Import-Package",
                "legacy,org.osgi.framework");
        JavaCompilation.compile(bundles.resolve("launcher"), FELIX, """
                package app;
                import java.lang.ref.*;
                import java.util.*;
                import org.apache.felix.framework.FrameworkFactory;
                import org.osgi.framework.*;
                import org.osgi.framework.launch.Framework;
                import org.osgi.framework.wiring.*;
                public class Main {
                  public static void main(String[] jars) throws Exception {
                    Framework framework = new FrameworkFactory().newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, jars[0], "felix.log.level", "1"));
                    framework.start();
                    Bundle user = null;
                    for (int i = 1; i < jars.length; i++) {
                      user = framework.getBundleContext().installBundle("file:" + jars[i]);
                    }
                    user.start();
                    ReferenceQueue<Object> gone = new ReferenceQueue<>();
                    Reference<?> first = loaderOf(user, gone);
                    user.update();
                    refresh(framework, user);
                    System.out.println("collected after update: " + (awaited(gone) == first));
                    Reference<?> second = loaderOf(user, gone);
                    user.uninstall();
                    refresh(framework, user);
                    user = null;
                    System.out.println("collected after uninstall: " + (awaited(gone) == second));
                    framework.stop();
                    framework.waitForStop(0);
                    System.exit(0);
                  }

                  static Reference<?> loaderOf(Bundle bundle, ReferenceQueue<Object> queue) {
                    return new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader(), queue);
                  }

                  static void refresh(Framework framework, Bundle bundle) throws Exception {
                    var done = new java.util.concurrent.CountDownLatch(1);
                    framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> done.countDown());
                    done.await();
                  }

                  static Reference<?> awaited(ReferenceQueue<Object> queue) throws Exception {
                    Reference<?> found = null;
                    for (int i = 0; found == null && i < 100; i++) { System.gc(); found = queue.remove(100); }
                    return found;
                  }
                }
                """);
    }

    private static void bundle(String name, Path classes, String... headers) throws Exception {
        Jars.Manifest manifest = new Jars.Manifest("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", name);
        for (int i = 0; i < headers.length; i += 2) {
            manifest.with(headers[i], headers[i + 1]);
        }
        Jars.of(bundles.resolve(name + ".jar"), manifest, Map.of("", classes));
    }

    private ProgramRun start(ForkedProgram program, String... names) throws Exception {
        String[] arguments = new String[names.length + 1];
        arguments[0] = Files.createTempDirectory(folder, "cache").toString();
        for (int i = 0; i < names.length; i++) {
            arguments[i + 1] = bundles.resolve(names[i] + ".jar").toString();
        }
        return program.legacyTypes(LEGACY).runMain(ClassPath.with(FELIX, bundles.resolve("launcher")), arguments);
    }

    @Test
    void a_bundle_that_imports_both_gets_canonical_and_leaks_nothing_when_updated_or_uninstalled() throws Exception {
        ProgramRun run = start(new ForkedProgram(folder), "canonical", "legacy", "user");

        assertThat(run.lines())
                .containsExactly(
                        "canonical 2",
                        "canonical 4",
                        "canonical 6",
                        "collected after update: true",
                        "collected after uninstall: true");
        assertThat(run.events())
                .containsExactly(
                        "3 facade method_reference legacy.Legacy in user.Activator.start",
                        "3 facade new legacy.Legacy in user.Activator.start");
    }

    @Test
    void a_bundle_that_does_not_import_canonical_keeps_the_original_and_says_why() throws Exception {
        ProgramRun run = start(new ForkedProgram(folder), "canonical", "legacy", "unaware-user");

        assertThat(run.linesWithWarnings())
                .containsExactly(
                        "legacy 1",
                        "legacy 1",
                        "legacy 1",
                        "collected after update: true",
                        "collected after uninstall: true");
        assertThat(run.events())
                .containsExactly(
                        "3 failed(canonical_not_found) method_reference legacy.Legacy in user.Activator.start",
                        "3 failed(canonical_not_found) new legacy.Legacy in user.Activator.start");
    }

    @Test
    void a_legacy_bundle_that_does_not_import_canonical_cannot_forward_and_says_why() throws Exception {
        ProgramRun run = start(new ForkedProgram(folder), "canonical", "lonely-legacy", "user");

        assertThat(run.linesWithWarnings())
                .containsExactly(
                        "legacy 1",
                        "legacy 1",
                        "legacy 1",
                        "collected after update: true",
                        "collected after uninstall: true");
        assertThat(run.events())
                .containsExactly(
                        "3 observed(canonical_not_found) method_reference legacy.Legacy in user.Activator.start",
                        "3 observed(canonical_not_found) new legacy.Legacy in user.Activator.start");
    }
}
