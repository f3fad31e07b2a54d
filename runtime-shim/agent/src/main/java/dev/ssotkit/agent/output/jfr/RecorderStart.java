package dev.ssotkit.agent.output.jfr;

import dev.ssotkit.agent.notice.Notices;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;

/** Tells when flight recorder starts. Apart, so that no class of it is loaded before somebody uses it. */
final class RecorderStart implements FlightRecorderListener {
    private final Notices notices;

    private RecorderStart(Notices notices) {
        this.notices = notices;
    }

    static void tell(Notices notices) {
        FlightRecorder.addListener(new RecorderStart(notices));
    }

    @Override
    public void recorderInitialized(FlightRecorder recorder) {
        notices.wake();
    }
}
