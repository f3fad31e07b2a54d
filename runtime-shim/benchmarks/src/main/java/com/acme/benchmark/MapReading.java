package com.acme.benchmark;

import dev.ssotkit.map.file.InvalidMapException;
import dev.ssotkit.map.file.MapReader;

/** Reads a map as the agent does, and nothing else. */
final class MapReading {
    private MapReading() {}

    /** Reads the one that it is given. */
    public static void main(String[] arguments) throws InvalidMapException {
        if (MapReader.read(arguments[0], null).entries().isEmpty()) {
            throw new IllegalStateException("a map without entries");
        }
    }
}
