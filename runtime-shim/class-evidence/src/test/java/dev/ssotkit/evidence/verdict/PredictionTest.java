package dev.ssotkit.evidence.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.Reason;
import org.junit.jupiter.api.Test;

class PredictionTest {
    @Test
    void it_reads_as_outcome_reason_and_text() {
        assertThat(Prediction.observed(Reason.HAZARD, "closed")).hasToString("observed (hazard): closed");
        assertThat(Prediction.of(Outcome.FACADE)).hasToString("facade");
        assertThat(new Prediction(Outcome.FAILED, Reason.ACCESSOR_MISSING, "a.B has no get()").asReason())
                .isEqualTo("a.B has no get() (failed: accessor_missing)");
    }

    @Test
    void outcome_and_reason_are_what_counts() {
        assertThat(Prediction.observed(Reason.HAZARD, "closed").isSameAs(Prediction.observed(Reason.HAZARD, "")))
                .isTrue();
        assertThat(Prediction.observed(Reason.HAZARD, "").isSameAs(Prediction.observed(Reason.ARGUMENTS, "")))
                .isFalse();
        assertThat(Prediction.of(Outcome.FACADE).isSameAs(Prediction.of(Outcome.REDIRECTED)))
                .isFalse();
    }
}
