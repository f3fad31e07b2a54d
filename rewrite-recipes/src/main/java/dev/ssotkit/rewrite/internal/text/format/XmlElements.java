package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.index.BeanReferences;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.xml.tree.Xml;

/** What is asked of XML's elements. */
public final class XmlElements {

    private XmlElements() {}

    /** The value of an attribute. */
    public static Optional<String> attribute(Xml.Tag element, String name) {
        return element.getAttributes().stream()
                .filter(attribute -> attribute.getKeyAsString().equals(name))
                .map(Xml.Attribute::getValueAsString)
                .findFirst();
    }

    /** Whether an element, or that of an attribute, defines a bean of Spring's or of its like; other files have others. */
    public static boolean isBean(Cursor cursor) {
        Cursor at = cursor.getValue() instanceof Xml.Tag ? cursor : cursor.getParentTreeCursor();
        return at.getValue() instanceof Xml.Tag tag
                && BeanReferences.localName(tag).equals("bean")
                && BeanReferences.isIn(cursor.firstEnclosing(Xml.Document.class));
    }
}
