package dev.ssotkit.agent.output.slf4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ssotkit.agent.output.destination.MainStart;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.SiteKind;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several applications in one JVM, each with a logging of its own. */
class ApplicationLoadersTest {
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Sites sites = new Sites(true);
    private long now = 1_000_000;
    private final ApplicationLog log = new ApplicationLog(sites, new MainStart(Thread.currentThread()), () -> now);

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(console);
    }

    @Test
    void an_event_goes_to_the_log_of_the_application_that_holds_the_site() throws Exception {
        try (URLClassLoader one = application();
                URLClassLoader two = application()) {
            setUpLogging(one);
            construct("one.Caller", one);
            construct("two.Caller", two);
            log.update(false);
            assertThat(printed()).contains("at one.Caller.run").doesNotContain("two.Caller");

            setUpLogging(two);
            log.update(false);
            assertThat(printed()).contains("at two.Caller.run");
            assertThat(printed().split("one\\.Caller", -1)).hasSize(2);
        }
    }

    @Test
    void at_most_a_thousand_events_wait_and_the_others_are_counted() throws Exception {
        try (URLClassLoader slow = application()) {
            for (int i = 0; i < 1_500; i++) {
                construct("slow.Caller" + i, slow);
            }
            log.update(false);
            setUpLogging(slow);
            log.update(false);

            assertThat(printed().lines().filter(line -> line.contains(": redirected")))
                    .hasSize(1_000);
            assertThat(printed()).contains("500 further legacy constructions were seen before there was a log");
        }
    }

    @Test
    void logging_that_an_application_is_slow_to_set_up_is_left_to_it_for_a_while() throws Exception {
        try (URLClassLoader slow = application()) {
            construct("slow.Caller", slow);
            log.update(false);
            now += 2_900;
            log.update(false);
            assertThat(printed()).isEmpty();

            now += 200;
            log.update(false);
            assertThat(printed()).contains("slow.Caller");
        }
    }

    @Test
    void an_undeployed_application_is_not_kept_alive() throws Exception {
        WeakReference<ClassLoader> undeployed = new WeakReference<>(deployAndUndeploy());

        await().until(() -> {
            System.gc();
            log.update(false);
            return undeployed.get() == null;
        });
    }

    private ClassLoader deployAndUndeploy() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            construct("gone.Caller", loader);
            log.update(false);
            return loader;
        }
    }

    private void construct(String caller, ClassLoader loader) {
        sites.declare(Site.builder(SiteKind.NEW, "com.acme.Legacy", "com.acme.Canonical")
                        .in(caller, "run", "()V")
                        .classLoader(loader)
                        .build())
                .hit(Outcome.REDIRECTED);
    }

    private static void setUpLogging(ClassLoader loader) throws ReflectiveOperationException {
        Object logger = Class.forName("org.slf4j.LoggerFactory", true, loader)
                .getMethod("getLogger", String.class)
                .invoke(null, "application");
        assertThat(logger).isNotNull();
    }

    private static URLClassLoader application() throws MalformedURLException {
        List<URL> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("slf4j-api")) {
                jars.add(new File(entry).toURI().toURL());
            }
        }
        for (File jar : files(new File("target/bindings/logback"))) {
            jars.add(jar.toURI().toURL());
        }
        return new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static List<File> files(File folder) {
        File[] files = folder.listFiles();
        return files == null ? List.of() : Arrays.asList(files);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
