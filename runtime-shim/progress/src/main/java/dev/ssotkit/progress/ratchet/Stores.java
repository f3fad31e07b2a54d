package dev.ssotkit.progress.ratchet;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.progress.left.Inventory;
import dev.ssotkit.progress.left.Measurement;
import dev.ssotkit.progress.left.TypeOwners;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The stores of a map's canonical types, and whether they are those of this map. */
final class Stores {
    private final StoreFolder folder;
    private final TypeOwners owners;
    private final boolean wholeMap;

    /** @param wholeMap whether all recipes of the map count: else stores may hold what others are about */
    Stores(StoreFolder folder, TypeOwners owners, boolean wholeMap) {
        this.folder = folder;
        this.owners = owners;
        this.wholeMap = wholeMap;
    }

    /** The store of a canonical type; empty if there is none. */
    Optional<Store> find(String canonicalType) {
        Predicate<String> isOwn = type -> owners.of(type)
                .map(owned -> owned.canonicalType().equals(canonicalType))
                .orElse(!wholeMap);
        return folder.read(canonicalType, isOwn);
    }

    /** Lines about stores that belong to no entry of the map. */
    List<String> strangers() {
        List<String> lines = new ArrayList<>();
        for (Path file : wholeMap ? folder.strangers(owners.canonicalTypes()) : List.<Path>of()) {
            lines.add(file
                    + ": the map has no such canonical type; if it has a new name, rename the file and put the name"
                    + " into its line `" + StoreText.CANONICAL.strip() + "`; else delete the file");
        }
        return lines;
    }

    /**
     * Every store, each of which has to be there, and has to know each kind of evidence that is given.
     *
     * @throws InputException naming what is missing, and the command that makes it
     */
    List<Store> require(Inventory inventory) {
        List<String> problems = new ArrayList<>(strangers());
        List<Store> stores = new ArrayList<>();
        for (String canonicalType : owners.canonicalTypes()) {
            Optional<Store> found = find(canonicalType);
            Path file = folder.fileOf(canonicalType);
            if (found.isEmpty()) {
                problems.add(file + ": no such store; make it: run `freeze` with the same options, and commit it");
                continue;
            }
            for (Measurement measurement : inventory.left().keySet()) {
                if (!found.get().measured().containsKey(measurement)) {
                    problems.add(file + ": " + measurement.plural() + " were never frozen; run `freeze` with the same"
                            + " options, and commit it");
                }
            }
            stores.add(found.get());
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return stores;
    }
}
