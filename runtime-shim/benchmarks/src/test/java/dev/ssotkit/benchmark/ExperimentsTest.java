package dev.ssotkit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.benchmark.measure.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentsTest {

    @Test
    void every_experiment_asks_something_and_has_a_share_of_the_time() {
        assertThat(Experiments.all()).allSatisfy(experiment -> {
            assertThat(experiment.rows()).isNotEmpty();
            assertThat(experiment.weight()).isPositive();
            assertThat(experiment.mostRounds()).isPositive();
        });
    }

    @Test
    void the_script_offers_the_names_that_there_are() throws IOException {
        String names = String.join(
                " ", Experiments.all().stream().map(Experiment::name).toList());

        assertThat(Files.readString(Path.of("run"))).contains("\nrows=\"" + names + "\"\n");
    }

    @Test
    void names_choose_in_their_own_order_and_none_chooses_all() {
        assertThat(Experiments.named(List.of("scan", "prove")))
                .extracting(Experiment::name)
                .containsExactly("scan", "prove");
        assertThat(Experiments.named(List.of())).hasSameSizeAs(Experiments.all());
    }

    @Test
    void an_unknown_name_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Experiments.named(List.of("scam")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no row is called scam")
                .hasMessageContaining("scan");
    }
}
