package dev.ssotkit.proof.term;

/**
 * What tells symbols apart.
 *
 * @param origin identifies it; equal origins are one symbol
 * @param words what a reviewer calls it
 */
public record SymbolName(Object origin, String words) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SymbolName name && name.origin.equals(origin);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }
}
