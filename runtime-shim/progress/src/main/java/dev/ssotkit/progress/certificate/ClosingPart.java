package dev.ssotkit.progress.certificate;

import java.util.List;

/**
 * One thing that has to hold.
 *
 * @param name what has to hold, in a few words
 * @param figure what was found, with its number
 * @param basis what that rests on
 * @param open what keeps it from holding, a line each with what to do; empty if it holds
 */
public record ClosingPart(String name, String figure, String basis, List<String> open) {
    public boolean holds() {
        return open.isEmpty();
    }
}
