package dev.ssotkit.proof.pool;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;

/** A folder or an archive with class files; read by any thread. */
interface ClassContainer extends Closeable {

    /** Its classes, those of all releases. */
    Set<ClassFileName> names() throws IOException;

    /** One of its class files, read anew each time. */
    byte[] bytes(ClassFileName name) throws IOException;
}
