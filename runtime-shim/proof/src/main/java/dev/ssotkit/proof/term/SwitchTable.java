package dev.ssotkit.proof.term;

import java.util.Map;

/**
 * What a compiler puts between an enum and a switch on it, so that the order of constants may change.
 *
 * @param constants names by the number that the switch has for them
 */
public record SwitchTable(String enumName, Map<Integer, String> constants) {

    /** The constant's name; a key that no constant has says so. */
    public String constant(int key) {
        return constants.getOrDefault(key, "no constant " + key);
    }
}
