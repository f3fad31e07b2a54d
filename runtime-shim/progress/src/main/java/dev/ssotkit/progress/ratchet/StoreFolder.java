package dev.ssotkit.progress.ratchet;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.files.AtomicFiles;
import dev.ssotkit.progress.files.ReadText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folder of stores, a file for each canonical type. */
final class StoreFolder {
    private static final String SUFFIX = ".frozen";

    private final Path folder;
    private final Map<Path, String> asRead = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    StoreFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the store of a canonical type is, as the user named the folder. */
    Path fileOf(String canonicalType) {
        return folder.resolve(canonicalType + SUFFIX);
    }

    /**
     * The store of a canonical type; empty if there is none.
     *
     * @param isOwn whether the map lists a legacy type for it
     * @throws InputException if it cannot be read
     */
    Optional<Store> read(String canonicalType, Predicate<String> isOwn) {
        Path file = fileOf(canonicalType);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = text(file);
        asRead.put(file, text);
        StoreReader.Read read = StoreReader.read(file.toString(), text, canonicalType, isOwn);
        warnings.addAll(read.warnings());
        return Optional.of(read.store());
    }

    private static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": is not UTF-8; take the file from version control");
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: " + e);
        }
    }

    /** Without what a checkout or an editor makes of line ends and beginning: that is no change. */
    private static String asCheckedIn(String text) {
        return ReadText.withoutMark(text).replace("\r\n", "\n");
    }

    /** What was read, and is worth a look; a line each. */
    List<String> warnings() {
        return warnings;
    }

    /** The stores in the folder that belong to none of these canonical types. */
    List<Path> strangers(Set<String> canonicalTypes) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(SUFFIX)
                                && !canonicalTypes.contains(name.substring(0, name.length() - SUFFIX.length()));
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be listed: " + e);
        }
    }

    /**
     * Writes those that are not there as they are, all or none.
     *
     * @throws InputException if one cannot be written, or another process has written it since it was read
     */
    void write(Collection<Store> stores) {
        AtomicFiles files = new AtomicFiles();
        for (Store store : stores) {
            Path file = fileOf(store.canonicalType());
            String text = StoreText.of(store);
            String now = Files.exists(file) ? text(file) : null;
            if (now == null || !asCheckedIn(now).equals(text)) {
                if (now != null && !now.equals(asRead.get(file))) {
                    throw new InputException(file + ": another process has written it meanwhile; run this again");
                }
                files.with(file, text);
            }
        }
        files.write();
    }
}
