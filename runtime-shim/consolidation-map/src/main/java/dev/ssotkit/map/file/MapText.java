package dev.ssotkit.map.file;

/** A YAML file's text, and what messages call the file. */
final class MapText {

    private final String name;
    private final String text;
    private final boolean askedFor;

    MapText(String name, String text, boolean askedFor) {
        this.name = name;
        this.text = text;
        this.askedFor = askedFor;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** Whether the user named this very file; others in a directory or jar may be no map at all. */
    boolean askedFor() {
        return askedFor;
    }
}
