package dev.ssotkit.map.file;

import java.util.List;

/** The documents of a YAML text that are mappings, whatever their tags. */
final class YamlDocuments {
    private YamlDocuments() {}

    /** Names no class of the library: what is not called need not be loaded. */
    static List<YamlNode.Mapping> mappings(MapText text, MapProblems findings) {
        List<YamlNode.Mapping> plain = PlainDocuments.mappings(text.text());
        return plain == null ? LibraryDocuments.mappings(text, findings) : plain;
    }
}
