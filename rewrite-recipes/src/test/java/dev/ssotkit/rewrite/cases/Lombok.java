package dev.ssotkit.rewrite.cases;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The jar of Lombok, which compiles what it is given as a library. */
final class Lombok {

    private Lombok() {}

    static Path jar() {
        try {
            return Path.of(lombok.Generated.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
