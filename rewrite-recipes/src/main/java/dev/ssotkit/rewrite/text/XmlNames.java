package dev.ssotkit.rewrite.text;

import dev.ssotkit.rewrite.scan.ScopeGate;
import org.openrewrite.SourceFile;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Xml;

/** Attributes and texts of XML; Spring's bean definitions are constructions and go to the accessor. */
final class XmlNames implements NameRewriter {

    private final Replacement replacement;
    private final SpringBeans beans;

    XmlNames(Replacement replacement, SpringBeans beans) {
        this.replacement = replacement;
        this.beans = beans;
    }

    @Override
    public boolean isComment(String line) {
        return line.stripLeading().startsWith("<!--");
    }

    @Override
    public SourceFile rewrite(SourceFile file, NameUses uses) {
        return (SourceFile)
                new XmlVisitor<NameUses>() {
                    @Override
                    public Xml visitTag(Xml.Tag tag, NameUses p) {
                        return super.visitTag(SpringBeans.isOne(tag) ? beans.rewrite(tag, p) : tag, p);
                    }

                    @Override
                    public Xml visitAttribute(Xml.Attribute attribute, NameUses p) {
                        boolean isBeanClass = getCursor().getParentTreeCursor().getValue() instanceof Xml.Tag tag
                                && SpringBeans.isOne(tag)
                                && attribute.getKeyAsString().equals("class");
                        String value = attribute.getValueAsString();
                        Role role = ScopeGate.isCode(file) ? JspPage.roleOf(attribute) : Role.VALUE;
                        String text = isBeanClass ? value : Words.replace(value, word -> replacement.of(word, role, p));
                        return text.equals(value)
                                ? attribute
                                : attribute.withValue(attribute.getValue().withValue(text));
                    }

                    @Override
                    public Xml visitCharData(Xml.CharData data, NameUses p) {
                        String text = Words.replace(data.getText(), word -> replacement.of(word, Role.VALUE, p));
                        return text.equals(data.getText()) ? data : data.withText(text);
                    }
                }.visitNonNull(file, uses);
    }
}
