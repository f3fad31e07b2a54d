package dev.ssotkit.rewrite.internal.text.format;

import java.util.Set;

/**
 * A part of a page: where it stands, and what reads it.
 *
 * @param tag the element, or the directive, whose attribute or text it is; empty where there is none
 * @param attribute empty but for the value of one
 * @param element counts the elements and directives, so that attributes of one can be told from those of another
 */
record JspPart(Kind kind, String tag, String attribute, int element, int start, int end) {

    enum Kind {
        /** A scriptlet, expression or declaration. */
        CODE,
        /** The expression language's {@code ${..}} and {@code #{..}}. */
        EXPRESSION,
        /** The value of an attribute, without what is computed in it. */
        ATTRIBUTE,
        /** What goes to the browser as it is, or to the element with a prefix around it. */
        TEXT,
        /** What nobody reads. */
        COMMENT
    }

    // Under these the page, or a file of definitions beside it, knows an object.
    private static final Set<String> OF_PAGES = Set.of("id", "var", "name", "name-given");

    /** Whether it is the value of an attribute under which the page knows the object of its element or directive. */
    boolean isIdentifier() {
        return kind == Kind.ATTRIBUTE && OF_PAGES.contains(attribute);
    }

    /** Whether it belongs to an action, standard or of a tag library; other elements are HTML, of which the page knows nothing. */
    boolean isOfAction() {
        return tag.indexOf(':') > 0;
    }
}
