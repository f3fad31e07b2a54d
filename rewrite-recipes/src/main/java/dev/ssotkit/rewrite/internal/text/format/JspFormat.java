package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.index.FileFilter;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.xml.tree.Xml;

/** JSP: XML as far as it names classes, and code between. */
final class JspFormat extends XmlFormat {

    @Override
    public boolean isOf(SourceFile file) {
        return super.isOf(file) && FileFilter.isCode(file);
    }

    @Override
    public boolean hasCode(SourceFile file, Set<TypeKey> keys) {
        return new JspPage((Xml.Document) file, keys).hasCode();
    }
}
