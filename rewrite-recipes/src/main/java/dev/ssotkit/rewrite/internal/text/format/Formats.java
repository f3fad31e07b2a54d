package dev.ssotkit.rewrite.internal.text.format;

import java.util.List;
import java.util.Optional;
import org.openrewrite.SourceFile;

/** The formats that are known. A file is of the first one that takes it for its own. */
public final class Formats {

    // A JSP may arrive as XML.
    private static final List<TextFormat> ALL = List.of(
            new JspFormat(),
            new XmlFormat(),
            new JsonFormat(),
            new PropertiesFormat(),
            new YamlFormat(),
            new RegistryFormat());

    private Formats() {}

    /** The format of a file; empty where no words are looked for. */
    public static Optional<TextFormat> of(SourceFile file) {
        return ALL.stream().filter(format -> format.isOf(file)).findFirst();
    }
}
