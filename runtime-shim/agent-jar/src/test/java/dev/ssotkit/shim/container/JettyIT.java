package dev.ssotkit.shim.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import dev.ssotkit.fixtures.ProgramRun;
import dev.ssotkit.fixtures.TwoManagers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two web applications with classes of the same names in one Jetty. */
class JettyIT {
    private static final List<Path> JETTY = ClassPath.libraries("jetty-", "jakarta.servlet-api-", "slf4j-api-");

    @TempDir
    static Path applications;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_a_server_and_two_applications() throws Exception {
        for (String name : List.of("one", "two")) {
            JavaCompilation.compile(
                    applications.resolve(name + "/WEB-INF/classes"),
                    JETTY,
                    TwoManagers.CANONICAL.replace("\"canonical\"", "\"canonical of " + name + "\""),
                    TwoManagers.LEGACY,
                    """
                    package app;
                    public class Counting extends jakarta.servlet.http.HttpServlet {
                      private static final Legacy KEPT = new Legacy();
                      private static final java.util.function.Supplier<Legacy> MADE = Legacy::new;
                      @Override protected void doGet(
                          jakarta.servlet.http.HttpServletRequest request,
                          jakarta.servlet.http.HttpServletResponse response) throws java.io.IOException {
                        try {
                          MADE.get().next();
                          Legacy.class.getConstructor().newInstance().next();
                        } catch (ReflectiveOperationException e) { throw new java.io.IOException(e); }
                        response.getWriter().print(new Legacy().name() + " " + KEPT.next());
                      }
                    }
                    """);
        }
        JavaCompilation.compile(applications.resolve("server"), JETTY, """
                package app;
                import java.lang.management.ManagementFactory;
                import java.lang.ref.*;
                import javax.management.*;
                import org.eclipse.jetty.ee10.webapp.WebAppContext;
                import org.eclipse.jetty.server.*;
                import org.eclipse.jetty.server.handler.ContextHandlerCollection;
                public class Main {
                  static final ContextHandlerCollection CONTEXTS = new ContextHandlerCollection();
                  static LocalConnector connector;

                  public static void main(String[] arguments) throws Exception {
                    Server server = new Server();
                    connector = new LocalConnector(server);
                    server.addConnector(connector);
                    server.setHandler(CONTEXTS);
                    server.start();
                    ReferenceQueue<Object> collected = new ReferenceQueue<>();
                    Reference<?> one = deploy(arguments[0], "one", collected);
                    Reference<?> two = deploy(arguments[0], "two", collected);
                    get("/one"); get("/one"); get("/two");
                    if (arguments.length > 1) {
                      setMode("observe"); get("/one");
                      setMode("strict"); get("/one");
                      setMode("redirect"); get("/one");
                    }
                    undeploy("/one");
                    System.out.println("collected one: " + (awaited(collected) == one));
                    get("/two");
                    deploy(arguments[0], "one", collected);
                    get("/one");
                    undeploy("/two");
                    System.out.println("collected two: " + (awaited(collected) == two));
                    server.stop();
                  }

                  static Reference<?> deploy(String base, String name, ReferenceQueue<Object> queue) throws Exception {
                    WebAppContext context = new WebAppContext(base + "/" + name, "/" + name);
                    context.addServlet("app.Counting", "/");
                    CONTEXTS.addHandler(context);
                    context.start();
                    return new WeakReference<>(context.getClassLoader(), queue);
                  }

                  static void undeploy(String path) throws Exception {
                    for (Handler handler : CONTEXTS.getHandlers()) {
                      WebAppContext context = (WebAppContext) handler;
                      if (context.getContextPath().equals(path)) {
                        context.stop(); CONTEXTS.removeHandler(context); context.destroy();
                      }
                    }
                  }

                  static Reference<?> awaited(ReferenceQueue<Object> queue) throws Exception {
                    Reference<?> found = null;
                    for (int i = 0; found == null && i < 100; i++) { System.gc(); found = queue.remove(100); }
                    return found;
                  }

                  static void get(String path) throws Exception {
                    String response =
                        connector.getResponse("GET " + path + "/ HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n");
                    System.out.println(response.startsWith("HTTP/1.1 200")
                        ? path + " " + response.substring(response.indexOf("\\r\\n\\r\\n") + 4)
                        : path + " fails " + response.contains("LegacyConstructionException"));
                  }

                  static void setMode(String mode) throws Exception {
                    ObjectName bean = new ObjectName("dev.ssotkit:type=Redirects");
                    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
                    while (!beans.isRegistered(bean)) { Thread.onSpinWait(); }
                    beans.invoke(bean, "setMode", new Object[] {"*", mode},
                        new String[] {"java.lang.String", "java.lang.String"});
                  }
                }
                """);
    }

    private ProgramRun run(ForkedProgram program, String... more) throws Exception {
        String[] arguments = new String[more.length + 1];
        arguments[0] = applications.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return program.runMain(ClassPath.with(JETTY, applications.resolve("server")), arguments);
    }

    @Test
    void each_application_has_a_canonical_of_its_own_and_undeploying_leaks_nothing() throws Exception {
        assertThat(run(new ForkedProgram(folder).agentOptions("reflection=forward,interval=1"))
                        .lines())
                .containsExactly(
                        "/one canonical of one 3",
                        "/one canonical of one 6",
                        "/two canonical of two 3",
                        "collected one: true",
                        "/two canonical of two 6",
                        "/one canonical of one 3",
                        "collected two: true");
    }

    @Test
    void undeploying_leaks_nothing_after_every_switch_of_the_mode() throws Exception {
        assertThat(run(new ForkedProgram(folder), "switch").linesKeeping("reflection"))
                .containsExactly(
                        "/one canonical of one 2",
                        "/one canonical of one 4",
                        "/two canonical of two 2",
                        "/one legacy 5",
                        "/one fails true",
                        "/one canonical of one 7",
                        "collected one: true",
                        "/two canonical of two 4",
                        "/one canonical of one 2",
                        "collected two: true");
    }

    @Test
    void without_the_agent_every_application_has_many_and_leaks_nothing_either() throws Exception {
        assertThat(run(new ForkedProgram(folder).withoutAgent()).lines())
                .contains("/one legacy 1", "/two legacy 1", "collected one: true", "collected two: true");
    }
}
