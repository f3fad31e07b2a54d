package dev.ssotkit.agent.output.forked;

import static org.awaitility.Awaitility.await;

import dev.ssotkit.agent.site.Site;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.SiteKind;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Several applications in one JVM, each with a loader of its own; the arguments after the first are their jars. */
public final class LoadersProgram {
    private static final PrintStream CONSOLE = System.out;
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static URL[] jars;

    private LoadersProgram() {}

    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        jars = new URL[arguments.length - 1];
        for (int i = 1; i < arguments.length; i++) {
            jars[i - 1] = new File(arguments[i]).toURI().toURL();
        }
        LoadersProgram.class.getDeclaredMethod(arguments[0]).invoke(null);
        System.exit(0);
    }

    static void each_has_its_own() throws Exception {
        ApplicationLoader one = application();
        ApplicationLoader two = application();
        construct("one.Caller", one);
        construct("two.Caller", two);
        AgentThreads.settle();
        say("before: " + printed("Caller"));
        log(one);
        until(() -> printed("one.Caller"));
        AgentThreads.settle();
        say("two as well: " + printed("two.Caller"));
        log(two);
        until(() -> printed("two.Caller"));
        say("events: " + lines("ssot.redirect"));
    }

    static void at_most_a_thousand_wait() throws Exception {
        ApplicationLoader slow = application();
        for (int i = 0; i < 1_500; i++) {
            construct("slow.Caller" + i, slow);
        }
        AgentThreads.settle();
        log(slow);
        until(() -> printed("980 more sites"));
        say("events: " + lines(": redirected"));
        say("further: " + printed("500 further legacy constructions were seen before there was a log"));
    }

    static void twenty_of_a_run_have_a_line() throws Exception {
        ApplicationLoader one = application();
        ApplicationLoader two = application();
        log(one);
        log(two);
        for (int i = 0; i < 15; i++) {
            construct("one.Caller" + i, one);
            construct("two.Caller" + i, two);
        }
        AgentThreads.settle();
        say("events: " + lines(": redirected"));
        say("both count: " + (lines(" more site") == 2));
    }

    static void a_stopped_one_is_not_asked() throws Exception {
        ApplicationLoader logs = application();
        ApplicationLoader neverLogs = application();
        log(logs);
        logs.stop();
        neverLogs.stop();
        construct("stopped.Caller", logs);
        construct("silent.Caller", neverLogs);
        log(application());
        until(() -> printed("stopped.Caller"));
        AgentThreads.settle();
        say("asked: " + logs.asked() + neverLogs.asked());
    }

    static void a_parents_log_serves_a_child_that_has_none() throws Exception {
        ApplicationLoader parent = application();
        ApplicationLoader child = new ApplicationLoader(new URL[0], parent);
        log(parent);
        child.stop();
        construct("child.Caller", child);
        until(() -> printed("child.Caller"));
        say("asked: " + child.asked());
    }

    static void a_loader_beside_serves_one_that_imports_from_it() throws Exception {
        ApplicationLoader exporting = application();
        ClassLoader importing = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                return exporting.loadClass(name);
            }
        };
        construct("importing.Caller", importing);
        AgentThreads.settle();
        say("before: " + printed("Caller"));
        log(importing);
        until(() -> printed("importing.Caller"));
    }

    static void an_undeployed_one_is_collected() throws Exception {
        WeakReference<ClassLoader> gone = deployAndUndeploy();
        until(() -> {
            System.gc();
            return gone.get() == null;
        });
        say("collected: true");
    }

    private static WeakReference<ClassLoader> deployAndUndeploy() throws Exception {
        ApplicationLoader loader = application();
        log(loader);
        construct("gone.Caller", loader);
        until(() -> printed("gone.Caller"));
        AgentThreads.settle();
        return new WeakReference<>(loader);
    }

    private static ApplicationLoader application() {
        return new ApplicationLoader(jars, ClassLoader.getPlatformClassLoader());
    }

    /** On a thread that ends, as a container renews its threads: log4j leaves objects in a thread's locals. */
    private static void log(ClassLoader loader) throws Exception {
        FutureTask<Void> task = new FutureTask<>(() -> {
            Object logger = Class.forName("org.slf4j.LoggerFactory", true, loader)
                    .getMethod("getLogger", String.class)
                    .invoke(null, "application");
            Class.forName("org.slf4j.Logger", false, loader)
                    .getMethod("warn", String.class)
                    .invoke(logger, "application");
            return null;
        });
        Thread thread = new Thread(task);
        thread.start();
        task.get();
        thread.join();
    }

    private static void construct(String caller, ClassLoader loader) {
        OutputsAgent.sites
                .declare(Site.builder(SiteKind.NEW, "com.acme.Legacy", "com.acme.Canonical")
                        .in(caller, "run", "()V")
                        .classLoader(loader)
                        .build())
                .hit(Outcome.REDIRECTED);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }

    private static boolean printed(String text) {
        return PRINTED.toString(StandardCharsets.UTF_8).contains(text);
    }

    private static long lines(String text) {
        return PRINTED.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(text))
                .count();
    }

    private static void say(String text) {
        CONSOLE.println(text);
    }
}
