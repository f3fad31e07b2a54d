package dev.ssotkit.proof.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a class file leaves out if there is none of it. */
final class DeclaredLists {

    private DeclaredLists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
