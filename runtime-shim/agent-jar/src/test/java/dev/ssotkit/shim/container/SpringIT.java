package dev.ssotkit.shim.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beans of a legacy class in Spring: made by reflection, populated, proxied and closed by the container. */
class SpringIT {
    private static final List<Path> SPRING = ClassPath.libraries("spring-", "micrometer-");

    private static final String BY_SPRING = "org.springframework.beans.BeanUtils.instantiateClass";

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compiles_an_application() throws Exception {
        JavaCompilation.compile(classes, SPRING, manager("Canonical", """
                  private static final Canonical ONE = new Canonical();
                  public static Canonical getInstance() { return ONE; }
                """), manager("Legacy", ""), """
                package app;
                import org.springframework.context.annotation.*;
                @Configuration public class Config {
                  @Bean Legacy made() { return new Legacy(); }
                  @Bean String used() { return "from " + made().next(); }
                }
                """, """
                package app;
                import org.aopalliance.intercept.MethodInterceptor;
                import org.springframework.aop.framework.ProxyFactory;
                import org.springframework.context.annotation.AnnotationConfigApplicationContext;
                public class Main {
                  public static void main(String[] arguments) {
                    try (var context = new AnnotationConfigApplicationContext()) {
                      for (String argument : arguments) {
                        if (argument.equals("Config")) { context.register(Config.class); }
                        else { context.registerBean(argument, Legacy.class, b -> b.setInitMethodName("start")); }
                      }
                      context.refresh();
                      for (String argument : arguments) {
                        if (argument.equals("Config")) { System.out.println(context.getBean(String.class)); continue; }
                        Legacy legacy = (Legacy) context.getBean(argument);
                        System.out.println(legacy.name() + " " + legacy.next() + " " + legacy.next());
                        ProxyFactory proxies = new ProxyFactory(legacy);
                        proxies.setProxyTargetClass(true);
                        proxies.addAdvice((MethodInterceptor) call -> "advised " + call.proceed());
                        System.out.println(((Legacy) proxies.getProxy()).name());
                      }
                    }
                  }
                }
                """);
    }

    private static String manager(String name, String members) {
        return """
                package app;
                import org.springframework.beans.factory.*;
                public class %1$s implements InitializingBean, DisposableBean {
                  private int count;
                  public int next() { return ++count; }
                  public String name() { return "%1$s"; }
                  public void start() { System.out.println("%1$s started"); }
                  @Override public void afterPropertiesSet() { System.out.println("%1$s initialised"); }
                  @Override public void destroy() { System.out.println("%1$s destroyed"); }
                  %2$s
                }
                """.formatted(name, members);
    }

    private ForkedProgram program() {
        return new ForkedProgram(folder);
    }

    private static List<Path> classPath() {
        return ClassPath.with(SPRING, classes);
    }

    @Test
    void a_bean_is_observed_with_the_container_as_its_origin_and_lives_as_without_the_agent() throws Exception {
        var run = program().runMain(classPath(), "one");

        assertThat(run.linesKeeping("reflection"))
                .containsExactly(
                        "Legacy initialised", "Legacy started", "Legacy 1 2", "advised Legacy", "Legacy destroyed")
                .isEqualTo(program().withoutAgent().runMain(classPath(), "one").lines());
        assertThat(run.events()).containsExactly("1 observed(reflection) reflection app.Legacy in " + BY_SPRING);
        assertThat(run.redirects())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("ssot.code_source")).contains("spring-beans-"));
    }

    @Test
    void under_forward_beans_keep_their_identity_their_callbacks_and_proxies_and_share_the_canonical_state()
            throws Exception {
        var run = program().agentOptions("reflection=forward").runMain(classPath(), "one", "two");

        assertThat(run.lines())
                .containsExactly(
                        "Canonical initialised",
                        "Canonical started",
                        "Canonical initialised",
                        "Canonical started",
                        "Canonical 1 2",
                        "advised Canonical",
                        "Canonical 3 4",
                        "advised Canonical",
                        "Canonical destroyed",
                        "Canonical destroyed");
        assertThat(run.events()).containsExactly("2 facade reflection app.Legacy in " + BY_SPRING);
    }

    @Test
    void the_containers_package_chooses_what_forwards() throws Exception {
        assertThat(program()
                        .agentOptions("reflection=org.springframework")
                        .runMain(classPath(), "one")
                        .events())
                .containsExactly("1 facade reflection app.Legacy in " + BY_SPRING);
        assertThat(program()
                        .agentOptions("reflection=com.google;org.spring")
                        .runMain(classPath(), "one")
                        .events())
                .containsExactly("1 observed(reflection) reflection app.Legacy in " + BY_SPRING);
    }

    @Test
    void a_configuration_class_that_spring_enhances_constructs_the_canonical_bean() throws Exception {
        var run = program().runMain(classPath(), "Config");

        assertThat(run.lines()).containsExactly("Canonical initialised", "from 1", "Canonical destroyed");
        assertThat(run.events()).containsExactly("1 facade new app.Legacy in app.Config.made");
    }

    @Test
    void strict_fails_the_refresh_with_the_site() throws Exception {
        var run = program().agentOptions("mode=strict,reflection=forward").runMain(classPath(), "one");

        assertThat(run.jvm().exitCode()).isEqualTo(1);
        assertThat(run.jvm().err())
                .contains(
                        "LegacyConstructionException: app.Legacy -> app.Canonical, reflection by org.springframework");
        assertThat(run.events()).containsExactly("1 blocked(mode_strict) reflection app.Legacy in " + BY_SPRING);
    }
}
