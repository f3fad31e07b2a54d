package dev.ssotkit.proof.term;

/**
 * What tells symbols apart.
 *
 * @param origin identifies it; equal origins are one symbol
 * @param words what a reviewer calls it
 * @param isObject whether it is known not to be null
 */
public record SymbolName(Object origin, String words, boolean isObject) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SymbolName name && name.origin.equals(origin);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }
}
