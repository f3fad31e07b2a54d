package dev.ssotkit.twins.model;

import java.util.List;

/**
 * A source file with one type.
 *
 * @param packageName of the file; never empty
 * @param imports each a whole declaration
 */
public record TwinUnit(String packageName, List<String> imports, TwinType type) {

    public TwinUnit declaring(TwinType other) {
        return new TwinUnit(packageName, imports, other);
    }

    public String qualifiedName() {
        return packageName + "." + type.name();
    }

    public String path() {
        return qualifiedName().replace('.', '/') + ".java";
    }

    public String source() {
        return "package " + packageName + ";\n\n" + String.join("\n", imports) + "\n\n" + type.source() + "\n";
    }
}
