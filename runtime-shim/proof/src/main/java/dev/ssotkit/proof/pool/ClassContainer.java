package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder or an archive with class files; read by any thread. */
interface ClassContainer extends Closeable {

    /** The internal names of its classes. */
    Set<String> names() throws IOException;

    /** A class file, read anew each time; null if it has none of this internal name. */
    byte @Nullable [] bytes(String name) throws IOException;
}
