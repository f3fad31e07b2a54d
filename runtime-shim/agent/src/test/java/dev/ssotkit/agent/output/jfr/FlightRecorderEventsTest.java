package dev.ssotkit.agent.output.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.site.SiteCounter;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightRecorderEventsTest {
    @TempDir
    Path folder;

    @Test
    void each_first_construction_is_an_event_also_if_the_recording_starts_later() throws Exception {
        Sites sites = new Sites(true);
        Notices notices = new Notices();
        Destination events = new FlightRecorderEvents(sites, notices);
        notices.loading("jdk/jfr/FlightRecorder");
        SiteCounter early = sites.declare(TestSites.site(0));
        sites.declare(TestSites.site(1));
        early.hit(Outcome.REDIRECTED);

        List<RecordedEvent> recorded;
        try (Recording recording = new Recording()) {
            recording.start();
            events.update(false);
            early.hit(Outcome.REDIRECTED);
            early.hit(Outcome.FAILED, Reason.ACCESSOR_THREW);
            events.update(false);
            recording.stop();
            Path file = folder.resolve("r.jfr");
            recording.dump(file);
            recorded = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("dev.ssotkit.Redirect"))
                    .collect(Collectors.toList());
        }

        assertThat(recorded)
                .extracting(
                        event -> event.getString("legacyType"),
                        event -> event.getString("canonicalType"),
                        event -> event.getString("site"),
                        event -> event.getString("kind"),
                        event -> event.getString("outcome"))
                .containsExactly(
                        tuple(
                                "com.acme.Legacy",
                                "com.acme.Canonical",
                                "com.acme.Caller.run(Caller.java:1)",
                                "new",
                                "redirected"),
                        tuple(
                                "com.acme.Legacy",
                                "com.acme.Canonical",
                                "com.acme.Caller.run(Caller.java:1)",
                                "new",
                                "failed"));
    }
}
