package dev.ssotkit.progress.logfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight bytes at a time, or more, find what one at a time finds. */
class ByteSearchTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_first_line_feed_is_found_wherever_it_stands(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            int from = random.nextInt(bytes.length + 1);
            int to = random.nextInt(from, bytes.length + 1);
            int expected = new String(bytes, ISO_8859_1).indexOf('\n', from);

            assertThat(ByteSearch.lineFeed(bytes, from, to))
                    .as("seed %d, step %d", seed, i)
                    .isEqualTo(expected < 0 || expected > to ? to : expected);
        }
    }

    @Test
    void a_text_is_at_a_place_if_all_of_it_is() {
        for (int length = 0; length < 40; length++) {
            byte[] text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
                    .substring(0, length)
                    .getBytes(ISO_8859_1);
            byte[] bytes = ("#" + new String(text, ISO_8859_1) + "#").getBytes(ISO_8859_1);
            assertThat(ByteSearch.isAt(bytes, 1, text)).isTrue();
            for (int i = 0; i < length; i++) {
                byte[] other = bytes.clone();
                other[1 + i]++;
                assertThat(ByteSearch.isAt(other, 1, text))
                        .as("%d of %d", i, length)
                        .isFalse();
            }
        }
    }
}
