package dev.ssotkit.rewrite.retire;

import static dev.ssotkit.rewrite.retire.DeprecatedHub.CANONICAL;
import static dev.ssotkit.rewrite.retire.DeprecatedHub.hub;
import static dev.ssotkit.rewrite.retire.DeprecatedHub.recipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;
import static org.openrewrite.java.Assertions.version;

import org.junit.jupiter.api.Test;
import org.openrewrite.test.RewriteTest;

/** The tag that says what to use stands where documentation stands, and nothing of it is lost. */
class DeprecatedDocumentationTest implements RewriteTest {

    @Test
    void documentation_stays_and_gets_the_tag() {
        assertThat(hub("/** The hub. */\npublic class Hub {}\n")).isEqualTo("""
                /**
                 * The hub.
                 *
                 * @deprecated Use {@link com.one.One}.
                 */
                @Deprecated(since = "2.0", forRemoval = true)
                public class Hub {}
                """);
        assertThat(hub("""
                // A note.
                /**
                 * The {@code hub}, see {@link String}.
                 *
                 * <p>It * counts.
                 * @author me
                 */
                // Another.
                @SuppressWarnings("x") final class Hub {}
                """)).isEqualTo("""
                // A note.
                /**
                 * The {@code hub}, see {@link String}.
                 *
                 * <p>It * counts.
                 * @author me
                 * @deprecated Use {@link com.one.One}.
                 */
                // Another.
                @Deprecated(since = "2.0", forRemoval = true)
                @SuppressWarnings("x") final class Hub {}
                """);
    }

    @Test
    void a_tag_that_is_there_stays_and_gets_the_link_unless_it_has_one() {
        assertThat(hub("""
                /**
                 * The hub.
                 *
                 * @deprecated it is slow
                 * @since 1
                 */
                class Hub {}
                """)).startsWith("""
                /**
                 * The hub.
                 *
                 * @deprecated it is slow. Use {@link com.one.One}.
                 * @since 1
                 */
                """);
        String linked =
                "/** @deprecated See {@link com.one.One}! */\n@Deprecated(since = \"1\", forRemoval = true)\nclass Hub {}\n";
        assertThat(hub(linked)).isEqualTo(linked);
        assertThat(hub("/** @deprecated Slow. */\nclass Hub {}\n"))
                .startsWith("/** @deprecated Slow. Use {@link com.one.One}. */\n@Deprecated(");
        assertThat(hub("/** @deprecated */\nclass Hub {}\n"))
                .startsWith("/** @deprecated Use {@link com.one.One}. */\n@Deprecated(");
    }

    @Test
    void documentation_in_markdown_stays_markdown() {
        rewriteRun(
                spec -> spec.recipe(recipe("com.old.Hub")),
                version(java(CANONICAL), 23),
                version(
                        java(
                                "package com.old;\n\n/// The hub.\npublic class Hub {}\n",
                                "package com.old;\n\n/// The hub.\n/// @deprecated Use {@link com.one.One}.\n"
                                        + "@Deprecated(since = \"2.0\", forRemoval = true)\npublic class Hub {}\n"),
                        23));
    }
}
