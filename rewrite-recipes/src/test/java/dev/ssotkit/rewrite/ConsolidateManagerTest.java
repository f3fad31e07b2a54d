package dev.ssotkit.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;
import static org.openrewrite.java.Assertions.srcMainJava;

import dev.ssotkit.rewrite.table.LegacyUses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrewrite.DocumentExample;
import org.openrewrite.internal.RecipeIntrospectionUtils;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;

/** The recipe as OpenRewrite's own harness sees it: attribution, serialisation, idempotence. */
class ConsolidateManagerTest implements RewriteTest {

    @Override
    public void defaults(RecipeSpec spec) {
        spec.recipe(new ConsolidateManager(
                "com.acme.ws.WebSocketManager",
                "getInstance()",
                List.of("com.acme.legacy.ModernManager"),
                List.of("com.acme.legacy.ModernManager broadcastMessage(java.lang.String) -> broadcast($1)")));
    }

    @DocumentExample
    @Test
    void every_use_of_a_legacy_manager_becomes_the_one_instance() {
        rewriteRun(
                spec -> spec.dataTable(
                        LegacyUses.Row.class,
                        rows -> assertThat(rows)
                                .extracting(LegacyUses.Row::line, LegacyUses.Row::kind, LegacyUses.Row::status)
                                .contains(
                                        org.assertj.core.groups.Tuple.tuple(3, "import", "REWRITTEN"),
                                        org.assertj.core.groups.Tuple.tuple(6, "construction", "REWRITTEN"),
                                        org.assertj.core.groups.Tuple.tuple(9, "call", "REWRITTEN"))),
                srcMainJava(java("""
                                package com.acme.ws;

                                public class WebSocketManager {
                                    private static final WebSocketManager INSTANCE = new WebSocketManager();

                                    public static WebSocketManager getInstance() {
                                        return INSTANCE;
                                    }

                                    public void broadcast(String text) {}
                                }
                                """), java("""
                                package com.acme.legacy;

                                public class ModernManager {
                                    public void broadcastMessage(String text) {}
                                }
                                """), java("""
                                package com.acme;

                                import com.acme.legacy.ModernManager;

                                class Announcements {
                                    private final ModernManager manager = new ModernManager();

                                    void joined(String user) {
                                        manager.broadcastMessage(user + " joined");
                                    }
                                }
                                """, """
                                package com.acme;

                                import com.acme.ws.WebSocketManager;

                                class Announcements {
                                    private final WebSocketManager manager = WebSocketManager.getInstance();

                                    void joined(String user) {
                                        manager.broadcast(user + " joined");
                                    }
                                }
                                """)));
    }

    @Test
    void it_can_be_constructed_without_options_for_its_description() {
        assertThat(RecipeIntrospectionUtils.constructRecipe(ConsolidateManager.class)
                        .getDescriptor()
                        .getOptions())
                .hasSize(4);
    }
}
