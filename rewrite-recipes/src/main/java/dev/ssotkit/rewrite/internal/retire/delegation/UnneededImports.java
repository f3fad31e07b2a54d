package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.rewrite.internal.retire.FewerImports;
import java.util.List;
import java.util.regex.Pattern;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/** Takes out the imports that an edit has left without a use: a name that no text of the file holds any more, Javadoc included. */
final class UnneededImports {

    private UnneededImports() {}

    static JavaSourceFile removed(JavaSourceFile before, JavaSourceFile after) {
        String was = code(before);
        String is = code(after);
        return FewerImports.without(after, each -> names(each, was) && !names(each, is));
    }

    private static String code(JavaSourceFile file) {
        return file.withImports(List.of()).printAll();
    }

    private static boolean names(J.Import anImport, String code) {
        String name = anImport.getQualid().getSimpleName();
        return name.equals("*")
                || Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(code)
                        .find();
    }
}
