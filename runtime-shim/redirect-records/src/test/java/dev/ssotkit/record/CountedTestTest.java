package dev.ssotkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTestTest {
    @Test
    void what_two_fields_say_is_read_back() {
        assertThat(CountedTest.read("T.runs", null)).contains(CountedTest.named("T.runs"));
        assertThat(CountedTest.read(null, "one_of_several")).contains(CountedTest.ONE_OF_SEVERAL);
        assertThat(CountedTest.read(null, "unlisted")).contains(CountedTest.UNLISTED);
        assertThat(CountedTest.read(null, "whim")).isEmpty();
        assertThat(CountedTest.read(null, null)).isEmpty();
    }

    @Test
    void a_test_that_is_called_like_a_reason_is_a_test() {
        CountedTest named = CountedTest.named("unlisted");
        assertThat(named).isNotEqualTo(CountedTest.UNLISTED).isLessThan(CountedTest.ONE_OF_SEVERAL);
        assertThat(named.isNamed()).isTrue();
    }

    @Test
    void a_long_name_is_cut_and_stays_one_name() {
        String name = "T.runs[" + "x".repeat(1_000) + "]";
        assertThat(CountedTest.named(name).name()).hasSize(256);
        assertThat(CountedTest.named(name)).isEqualTo(CountedTest.named(name + "!"));
    }
}
