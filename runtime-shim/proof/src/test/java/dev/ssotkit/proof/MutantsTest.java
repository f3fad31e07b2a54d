package dev.ssotkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.map.ConsolidationMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** Classes of published libraries, each changed in one instruction, that must not pass for what they were. */
class MutantsTest {

    private static final List<Path> LIBRARIES =
            ClassPath.libraries("assertj-core", "archunit-1", "junit-platform-commons");

    private static final int MUTANTS = Integer.getInteger("mutants", 400);

    @TempDir
    Path folder;

    @Test
    void no_mutant_passes_for_what_it_was() throws IOException {
        long seed = Long.getLong("seed", 20261127L);
        Random random = new Random(seed);
        List<String> survivors = new ArrayList<>();
        int made = 0;
        for (Path library : LIBRARIES) {
            try (ZipFile zip = new ZipFile(library.toFile())) {
                List<ZipEntry> classes = new ArrayList<>(Collections.list(zip.entries()));
                classes.removeIf(entry -> !entry.getName().matches("(?!META-INF/|module-info).*\\.class"));
                Path mutants = folder.resolve("mutants" + made);
                List<String> mutations = new ArrayList<>();
                Collections.shuffle(classes, random);
                for (ZipEntry entry : classes.subList(0, Math.min(MUTANTS / LIBRARIES.size(), classes.size()))) {
                    ClassNode node = new ClassNode();
                    new ClassReader(zip.getInputStream(entry).readAllBytes()).accept(node, 0);
                    String mutation = Mutation.apply(node, random);
                    if (mutation != null) {
                        Path file = mutants.resolve(entry.getName());
                        Files.createDirectories(file.getParent());
                        ClassWriter writer = new ClassWriter(0);
                        node.accept(writer);
                        Files.write(file, writer.toByteArray());
                        mutations.add(node.name.replace('/', '.') + " " + mutation);
                    }
                }
                made += mutations.size();
                ProofResult result = Proof.under(ConsolidationMap.of(List.of()))
                        .of(List.of(library), List.of(mutants, library), LIBRARIES);
                List<String> found = result.differences().stream()
                        .map(difference -> difference.place().className())
                        .toList();
                mutations.stream()
                        .filter(mutation -> !found.contains(mutation.substring(0, mutation.indexOf(' '))))
                        .forEach(survivors::add);
            }
        }
        assertThat(survivors).as("seed " + seed + ", mutants " + made).isEmpty();
        assertThat(made).isGreaterThan(MUTANTS / 2);
    }
}
