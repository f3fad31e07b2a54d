package dev.ssotkit.rewrite.retire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.rewrite.DeleteUnusedLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;

/** A hub that nothing uses, and what asks whether it goes. */
final class UnusedHub {

    private UnusedHub() {}

    static final String WHY = "a class is gone that no map says anything of";

    static final String ONE = "package com.one;\n\npublic class One {}\n";

    static final String HUB = "package com.old;\n\npublic class Hub {\n    static Hub self = new Hub();\n}\n";

    static final String FEED = "package com.old;\n\npublic class Feed {\n    Hub hub;\n}\n";

    static final String MAIN = "package com.app;\n\nclass Main {}\n";

    static DeleteUnusedLegacyTypes recipe(String... legacy) {
        return new DeleteUnusedLegacyTypes("com.one.One", null, List.of(legacy), null);
    }

    static DeleteUnusedLegacyTypes recipe() {
        return recipe("com.old.Hub", "com.old.Feed");
    }

    static Codebase codebase() {
        return new Codebase().main(ONE, HUB, FEED, MAIN);
    }

    static void assertStays(Codebase codebase, String type, String file) {
        Codebase.Outcome outcome = codebase.run(recipe());
        assertThat(outcome.files).containsKey("src/main/java/" + type.replace('.', '/') + ".java");
        assertThat(outcome.retirements()).contains("BLOCKED " + type);
        assertThat(outcome.rows).anySatisfy(row -> {
            assertThat(row.file()).endsWith(file);
            assertThat(row.legacyType()).isEqualTo(type);
            assertThat(row.blocks()).isTrue();
        });
        outcome.compilesUnproven(WHY);
    }
}
