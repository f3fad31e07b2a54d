package dev.ssotkit.eligibility;

import static dev.ssotkit.eligibility.Verdicts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.record.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs go by the reason of an obstacle, people by its text. */
class ObstacleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "public sealed class Legacy { } final class Only extends Legacy { }|SEALED",
                "public class Legacy implements java.io.Serializable { }|SERIALIZABLE",
                "public abstract class Legacy implements java.io.Externalizable { }|SERIALIZABLE",
                "public class Legacy { protected int open; }|INSTANCE_FIELD",
                "public class Legacy { public void send(String s) { notify(); } }|OWN_MONITOR",
                "public class Legacy { public void flush() { } }|UNMAPPED_METHOD",
                "public class Legacy { public long name() { return 0; } }|UNMAPPED_METHOD",
                "public class Legacy { public native void flush(); }|UNMAPPED_METHOD",
                "public class Legacy { public native int count(); }|NATIVE_METHOD",
                "public @interface Legacy { }|NOT_ELIGIBLE",
                "public class Legacy { protected void finalize() { } }|NOT_ELIGIBLE",
            })
    void each_has_the_reason_that_the_log_names(String legacy, Reason reason) {
        assertThat(verdict("package a; " + legacy).obstacles())
                .first()
                .extracting(Obstacle::reason)
                .isEqualTo(reason);
    }
}
