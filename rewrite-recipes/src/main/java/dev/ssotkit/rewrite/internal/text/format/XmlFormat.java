package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.index.BeanReferences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.SourceFile;
import org.openrewrite.xml.XmlVisitor;
import org.openrewrite.xml.tree.Content;
import org.openrewrite.xml.tree.Xml;

/** Elements, attributes and texts of XML; comments are passed over. */
final class XmlFormat implements TextFormat {

    // Spring's and the servlet specification's; of other attributes and elements nobody knows what reads them.
    private static final Set<String> NAMES = Set.of(
            "key-type",
            "value-type",
            "expected-type",
            "proxy-interface",
            "business-interface",
            "implement-interface",
            "script-interfaces",
            "static-field",
            "exception-type");
    private static final Set<String> CODE =
            Set.of("expression", "pointcut", "types-matching", "import", "query", "function-signature");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
    static final Set<String> IDENTIFIERS = Set.of(
            "id",
            "ref",
            "idref",
            "bean",
            "parent",
            "depends-on",
            "factory-bean",
            "servlet-name",
            "filter-name",
            "managed-bean-name");
    private static final Set<String> NAMED_BY_IDENTIFIER = Set.of("bean", "alias", "property");
    private static final Set<String> TYPED = Set.of("constructor-arg", "value", "arg-type", "useBean");

    @Override
    public boolean isOf(SourceFile file) {
        return file instanceof Xml.Document;
    }

    @Override
    public SourceFile walk(SourceFile file, Names names) {
        return (SourceFile)
                new XmlVisitor<Integer>() {
                    @Override
                    public Xml visitTag(Xml.Tag tag, Integer p) {
                        Xml.Tag walked = named((Xml.Tag) super.visitTag(tag, p));
                        return walked == tag || tag.getContent() == null || walked.getContent() == null
                                ? walked
                                : walked.withContent(Entries.withoutRepeats(
                                        List.copyOf(tag.getContent()),
                                        List.copyOf(walked.getContent()),
                                        XmlFormat::textOf));
                    }

                    // Serialisers name elements after classes.
                    private Xml.Tag named(Xml.Tag tag) {
                        String name = Words.replace(tag.getName(), Words.Syntax.PLAIN, Role.VALUE, getCursor(), names);
                        return name.equals(tag.getName()) ? tag : tag.withName(name);
                    }

                    @Override
                    public Xml visitAttribute(Xml.Attribute attribute, Integer p) {
                        String value = attribute.getValueAsString();
                        Object parent = getCursor().getParentTreeCursor().getValue();
                        if (parent instanceof Xml.Tag tag && isIdentifier(tag, attribute.getKeyAsString())) {
                            return attribute;
                        }
                        Role role = parent instanceof Xml.Tag tag
                                ? roleOf(tag, attribute.getKeyAsString())
                                : attribute.getKeyAsString().equals("import") ? Role.CODE : Role.VALUE;
                        String text = Words.replace(value, Words.Syntax.PLAIN, role, getCursor(), names);
                        return text.equals(value)
                                ? attribute
                                : attribute.withValue(attribute.getValue().withValue(text));
                    }

                    private Role roleOf(Xml.Tag tag, String attribute) {
                        boolean isBean = attribute.equals("class") && XmlElements.isBean(getCursor());
                        return isBean ? Role.BEAN : XmlFormat.roleOf(tag, attribute);
                    }

                    @Override
                    public Xml visitCharData(Xml.CharData data, Integer p) {
                        Object parent = getCursor().getParentTreeCursor().getValue();
                        if (parent instanceof Xml.Tag tag && isIdentifier(tag, BeanReferences.localName(tag))) {
                            return data;
                        }
                        Role role = parent instanceof Xml.Tag tag ? XmlFormat.roleOf(tag, null) : Role.VALUE;
                        String text = Words.replace(data.getText(), Words.Syntax.PLAIN, role, getCursor(), names);
                        return text.equals(data.getText()) ? data : data.withText(text);
                    }
                }.visitNonNull(file, 0);
    }

    @Override
    public Set<String> identifiersIn(SourceFile file) {
        Set<String> found = new HashSet<>();
        new XmlVisitor<Integer>() {
            @Override
            public Xml visitTag(Xml.Tag tag, Integer p) {
                for (Xml.Attribute attribute : tag.getAttributes()) {
                    if (isIdentifier(tag, attribute.getKeyAsString())) {
                        add(attribute.getValueAsString());
                    }
                }
                if (isIdentifier(tag, BeanReferences.localName(tag))) {
                    tag.getValue().ifPresent(this::add);
                }
                return super.visitTag(tag, p);
            }

            private void add(String identifiers) {
                found.addAll(List.of(SEPARATORS.split(identifiers.strip())));
            }
        }.visit(file, 0);
        return found;
    }

    private static boolean isIdentifier(Xml.Tag tag, String key) {
        return IDENTIFIERS.contains(key)
                || key.equals("name") && NAMED_BY_IDENTIFIER.contains(BeanReferences.localName(tag));
    }

    // An element has each attribute once: what could be there twice is the logger of a name.
    @Override
    public boolean isKey(ClassNameReference reference) {
        return reference.getCursor().getValue() instanceof Xml.Attribute;
    }

    @Override
    public List<KeyClash.Keyed> keysAround(Cursor key) {
        Cursor logger = key.getParentTreeCursor();
        List<KeyClash.Keyed> entries = new ArrayList<>();
        if (logger.getParentTreeCursor().getValue() instanceof Xml.Tag all && isLogger(logger.getValue())) {
            for (Xml.Tag each : all.getChildren()) {
                XmlElements.attribute(each, "name")
                        .filter(name -> isLogger(each))
                        .ifPresent(name -> entries.add(new KeyClash.Keyed(
                                name, each.printTrimmed(logger).replace(name, ""))));
            }
        }
        return entries;
    }

    // Whether an element says how a logger is to be.
    private static boolean isLogger(Xml.Tag element) {
        String tag = BeanReferences.localName(element).toLowerCase(Locale.ROOT);
        return tag.endsWith("logger") || tag.equals("category");
    }

    private static Role roleOf(Xml.Tag element, @Nullable String attribute) {
        String tag = BeanReferences.localName(element);
        String key = attribute == null ? tag : attribute;
        if (key.equals("name") && isLogger(element)
                || NAMES.contains(key)
                || key.equals("type") && TYPED.contains(tag)) {
            return Role.NAME;
        }
        return CODE.contains(key) ? Role.CODE : Role.VALUE;
    }

    // <class>a.A</class><class>b.B</class>
    private static @Nullable String textOf(Content content) {
        boolean isLeaf = content instanceof Xml.Tag tag
                && tag.getAttributes().isEmpty()
                && tag.getChildren().isEmpty();
        return isLeaf
                ? ((Xml.Tag) content).getName() + "="
                        + ((Xml.Tag) content).getValue().orElse("").strip()
                : null;
    }
}
