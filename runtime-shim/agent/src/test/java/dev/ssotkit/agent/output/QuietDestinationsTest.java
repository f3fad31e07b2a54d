package dev.ssotkit.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.output.jfr.FlightRecorderEvents;
import dev.ssotkit.agent.output.jmx.ManagementBean;
import dev.ssotkit.agent.output.slf4j.ApplicationLog;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.io.File;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What waits for the application waits for news: it never asks to be called again by the clock. */
class QuietDestinationsTest {
    private final Sites sites = new Sites(true);
    private final Notices notices = new Notices();
    private final List<Destination> destinations = List.of(
            new ApplicationLog(sites, notices.bindings(), () -> 0, () -> new File("r.jsonl")),
            new ManagementBean(sites, new NoModes(), notices),
            new FlightRecorderEvents(sites, notices));

    @Test
    void none_is_called_by_the_clock_whatever_has_been_seen_or_noticed() {
        assertThat(destinations).allMatch(destination -> destination.update(false) == Destination.NEVER);

        sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        notices.loading("java/lang/management/ManagementFactory");
        notices.loading("javax/management/MBeanServerFactory");
        notices.loading("jdk/jfr/FlightRecorder");

        assertThat(destinations).allMatch(destination -> destination.update(false) == Destination.NEVER);
    }

    private static final class NoModes implements ModeSwitch {
        @Override
        public Set<String> canonicalTypes() {
            return Set.of();
        }

        @Override
        public Mode mode(String canonicalType) {
            throw new IllegalArgumentException(canonicalType);
        }

        @Override
        public void setMode(String canonicalType, Mode mode) {
            throw new IllegalArgumentException(canonicalType);
        }
    }
}
