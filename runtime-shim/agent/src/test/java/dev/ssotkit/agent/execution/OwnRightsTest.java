package dev.ssotkit.agent.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRightsTest {
    /** Fails where the agent's classes are looked for, as one whose stack ends there, and then no more. */
    @SuppressWarnings("removal")
    private static final class Failing extends SecurityManager {
        private final Path agent = Path.of(OwnRights.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());

        int asked;

        @Override
        public void checkRead(String file) {
            if (Path.of(file).equals(agent) && asked++ == 0) {
                throw new StackOverflowError();
            }
        }

        @Override
        public void checkPermission(Permission permission) {
            // Whatever else is allowed.
        }
    }

    /** On newer JDKs a JVM would have to be started for it. */
    @Test
    @SuppressWarnings("removal")
    @EnabledForJreRange(max = JRE.JAVA_17)
    void what_an_error_cuts_short_has_not_begun_and_is_made_up_for() {
        SecurityManager before = System.getSecurityManager();
        Failing manager = new Failing();
        System.setSecurityManager(manager);
        try {
            assertThatThrownBy(OwnRights::claim).isInstanceOf(StackOverflowError.class);
            assertThat(OwnRights.areInUse()).isFalse();
            assertThat(manager.asked).isEqualTo(1);

            try (OwnRights.Claim claim = OwnRights.claim()) {
                assertThat(claim).isNotNull();
                assertThat(OwnRights.areInUse()).isTrue();
                assertThat(manager.asked).as("looks for the classes again").isGreaterThan(1);
            }
            assertThat(OwnRights.areInUse()).isFalse();
            assertThat(OwnRights.use(OwnRights::areInUse)).isTrue();
            assertThat(OwnRights.areInUse()).isFalse();
        } finally {
            System.setSecurityManager(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {
                "11, absent, true",
                "17, absent, true",
                "17, disallow, false",
                "17, '', true",
                "18, absent, false",
                "23, absent, false",
                "23, disallow, false",
                "21, allow, true",
                "21, '', true",
                "21, default, true",
                "21, com.acme.Manager, true",
                "24, allow, false",
                "25, absent, false",
            })
    void a_manager_can_be_set_where_the_jdk_has_one_and_the_jvm_was_told_so(int feature, String told, boolean can) {
        assertThat(OwnRights.canBeManaged(feature, told)).isEqualTo(can);
    }
}
