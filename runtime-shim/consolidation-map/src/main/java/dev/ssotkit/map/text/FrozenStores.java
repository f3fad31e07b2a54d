package dev.ssotkit.map.text;

/** How a store of the ratchet is known, whatever its file is called. */
public final class FrozenStores {

    /** What a store begins with. */
    public static final String BEGINNING = "# ssotkit frozen uses";

    private FrozenStores() {}

    /** Whether the text is a store. */
    public static boolean isOne(String text) {
        return text.startsWith(BEGINNING) || text.startsWith("\ufeff" + BEGINNING);
    }
}
