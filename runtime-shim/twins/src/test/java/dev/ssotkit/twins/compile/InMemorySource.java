package dev.ssotkit.twins.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java file that is nowhere but in memory. */
public final class InMemorySource extends SimpleJavaFileObject {

    private final String text;

    public InMemorySource(String path, String text) {
        super(URI.create("twin:///" + path), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
