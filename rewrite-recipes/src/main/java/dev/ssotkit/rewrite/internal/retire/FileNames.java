package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.rewrite.internal.index.SourceIndex;
import org.openrewrite.java.tree.JavaSourceFile;

/** How files name classes without a new import: by simple name only where that can mean nothing else. */
public final class FileNames {

    private static final String JAVA_LANG = "java.lang.";

    private final SourceIndex index;

    /** @param index of what the run declares */
    public FileNames(SourceIndex index) {
        this.index = index;
    }

    /**
     * What a class is called in a file.
     *
     * @param name a class by its full name with dots, or a primitive; either may be that of an array
     */
    public String named(String name, JavaSourceFile file) {
        String array = name.substring(name.endsWith("[]") ? name.indexOf("[]") : name.length());
        String type = name.substring(0, name.length() - array.length());
        String here = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName() + ".";
        String simple = type.substring(type.lastIndexOf('.') + 1);
        boolean isHere = type.equals(here + simple) || isImported(type, file);
        boolean isOfLanguage = type.equals(JAVA_LANG + simple) && !index.isDeclaredInSource(here + simple);
        return (isHere || isOfLanguage) && !isNamedOtherwise(simple, type, file) ? simple + array : type + array;
    }

    // By an import or a class of the file; an import of everything in a package is asked of the index above.
    private static boolean isNamedOtherwise(String simple, String type, JavaSourceFile file) {
        return file.getImports().stream()
                        .anyMatch(each -> each.getQualid().getSimpleName().equals(simple)
                                && !each.getTypeName().equals(type))
                || new DeclaredNames(simple, type).areIn(file);
    }

    /** Whether code of a file can name a class: no variable there hides the package that stands before it (JLS 6.4.2). */
    public boolean canBeNamed(String name, JavaSourceFile file) {
        String written = named(name, file);
        int dot = written.indexOf('.');
        return dot < 0 || !new DeclaredNames(written.substring(0, dot), name).areIn(file);
    }

    private static boolean isImported(String type, JavaSourceFile file) {
        return file.getImports().stream()
                .anyMatch(each -> !each.isStatic() && each.getTypeName().equals(type));
    }
}
