package dev.ssotkit.rewrite.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.index.SourceIndex;
import dev.ssotkit.rewrite.internal.plan.FileEdit;
import dev.ssotkit.rewrite.internal.plan.PlannedFile;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.marker.Markers;
import org.openrewrite.text.PlainText;

class TrialTest {

    @Test
    void an_edit_that_throws_when_it_is_tried_blocks_its_types() {
        PlannedFile tried = tryOut(file -> {
            throw new IllegalStateException("no such tree");
        });
        assertThat(tried.uses()).singleElement().satisfies(use -> {
            assertThat(use.status()).isEqualTo(UseStatus.BLOCKED);
            assertThat(use.blocksType()).isTrue();
            assertThat(use.reason()).contains("the edit of this file fails", "no such tree");
        });
    }

    @Test
    void an_edit_that_works_blocks_nothing() {
        assertThat(tryOut(file -> file).uses())
                .singleElement()
                .extracting(Use::status)
                .isEqualTo(UseStatus.REWRITTEN);
    }

    private static PlannedFile tryOut(FileEdit edit) {
        Entry entry = Entry.of(EntryOptions.named("test")
                        .option(EntryOptions.CANONICAL_TYPE, "one.One")
                        .option(EntryOptions.ACCESSOR, "get()")
                        .option(EntryOptions.LEGACY_TYPES, List.of("old.Old"))
                        .build())
                .entry();
        Hypothesis hypothesis = new Hypothesis(ConsolidationMap.of(List.of(entry)), new SourceIndex(), Set.of());
        SourceFile file = PlainText.builder()
                .id(Tree.randomId())
                .sourcePath(Path.of("a.txt"))
                .markers(Markers.EMPTY)
                .text("text")
                .build();
        Use use = new Use(
                UUID.randomUUID(),
                1,
                UseKind.TEXT,
                TypeKey.of("old.Old"),
                "one.One",
                UseStatus.REWRITTEN,
                "",
                "",
                true);
        return new Trial(hypothesis).of(new PlannedFile(file, List.of(use), Optional.of(edit)));
    }
}
