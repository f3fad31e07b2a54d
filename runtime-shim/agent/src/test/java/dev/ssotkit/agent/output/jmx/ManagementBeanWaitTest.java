package dev.ssotkit.agent.output.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagementBeanWaitTest {
    private Class<?>[] loaded = {};
    private final LogManagerChoice choice = new LogManagerChoice((Instrumentation) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Instrumentation.class}, (proxy, method, arguments) -> loaded));

    /** A log manager of the application's own. */
    public static final class OwnLogManager extends LogManager {}

    @AfterEach
    void noOwnLogManager() {
        System.clearProperty("java.util.logging.manager");
    }

    @Test
    void the_choice_is_made_when_the_jdks_log_manager_is_loaded() {
        assertThat(choice.isMade()).isFalse();
        assertThat(choice.isExpected()).isFalse();

        loaded = new Class<?>[] {LogManager.class};

        assertThat(choice.isMade()).isTrue();
    }

    @Test
    void where_another_log_manager_is_announced_that_one_must_be_loaded() {
        System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
        loaded = new Class<?>[] {LogManager.class};
        assertThat(choice.isExpected()).isTrue();
        assertThat(choice.isMade()).isFalse();

        loaded = new Class<?>[] {LogManager.class, OwnLogManager.class};

        assertThat(choice.isMade()).isTrue();
    }
}
