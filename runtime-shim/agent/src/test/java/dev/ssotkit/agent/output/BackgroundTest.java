package dev.ssotkit.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.fixtures.ForkedJvm;
import dev.ssotkit.fixtures.JvmRun;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a thread of the agent's says when a destination fails: that it is tried again only where it is. */
class BackgroundTest {
    /** Fails while the JVM runs, or when it ends. */
    static final class Failing implements Destination {
        private final boolean atTheEnd;
        private final CountDownLatch twice = new CountDownLatch(2);

        Failing(boolean atTheEnd) {
            this.atTheEnd = atTheEnd;
        }

        @Override
        public long update(boolean ending) {
            twice.countDown();
            if (ending == atTheEnd) {
                throw new IllegalStateException("on purpose");
            }
            return 1;
        }

        public static void main(String[] arguments) throws Exception {
            Failing failing = new Failing(arguments[0].equals("end"));
            Background thread = new Background("test", List.of(failing), 1);
            thread.start();
            System.out.println("tried again " + failing.twice.await(1, TimeUnit.MINUTES));
            thread.finish();
            thread.await(TimeUnit.MINUTES.toNanos(1));
            System.out.println("ended");
        }
    }

    @Test
    void while_the_jvm_runs_it_is_tried_again_and_said_to_be() throws Exception {
        JvmRun run = run("run");

        assertThat(run.out().lines()).containsExactly("tried again true", "ended");
        assertThat(run.err().lines())
                .containsExactly("ssot-shim: Failing failed (java.lang.IllegalStateException: on purpose);"
                        + " redirection goes on and it is tried again");
    }

    @Test
    void when_the_jvm_ends_what_is_not_written_is_lost_and_said_to_be() throws Exception {
        JvmRun run = run("end");

        assertThat(run.out().lines()).containsExactly("tried again true", "ended");
        assertThat(run.err().lines())
                .containsExactly("ssot-shim: Failing failed (java.lang.IllegalStateException: on purpose);"
                        + " what it had not written is lost");
    }

    private static JvmRun run(String when) throws Exception {
        return new ForkedJvm().run("-cp", System.getProperty("java.class.path"), Failing.class.getName(), when);
    }
}
