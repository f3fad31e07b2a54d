package dev.ssotkit.rewrite.internal.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a page or a tag file apart as its container does (Jakarta Pages 3.1, 1.3 and 6), in both of its syntaxes. It does not
 * mind what is no well-formed XML, which hardly any page is: whatever it cannot tell apart stays text.
 */
final class JspLexer {

    private static final Set<String> CODE_ELEMENTS = Set.of("jsp:scriptlet", "jsp:expression", "jsp:declaration");
    private static final String DIRECTIVE = "jsp:directive.";

    private final String text;
    private final boolean isXml;
    private final List<JspPart> parts = new ArrayList<>();
    private int at;
    private int element;
    // The element whose text comes next.
    private String around = "";
    private int textStart;

    private JspLexer(String text, boolean isXml) {
        this.text = text;
        this.isXml = isXml;
    }

    /** Every part, in the order of the page; only what separates them is left out. */
    static List<JspPart> parts(String page, boolean isXml) {
        JspLexer lexer = new JspLexer(page, isXml || page.contains("<jsp:root"));
        while (lexer.at < page.length()) {
            lexer.next();
        }
        lexer.endText(page.length());
        return lexer.parts;
    }

    private void next() {
        if (isCodeOrExpression(at)) {
            endText(at);
            codeOrExpression("", "");
            textStart = at;
        } else if (isXml && text.startsWith("<!--", at)) {
            endText(at);
            at = add(JspPart.Kind.COMMENT, "", "", at, after("-->", at));
            textStart = at;
        } else if (text.startsWith("</", at)) {
            endText(at);
            at = after(">", at);
            around = "";
            textStart = at;
        } else if (text.charAt(at) == '<' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
            endText(at);
            element();
            textStart = at;
        } else {
            at++;
        }
    }

    private void endText(int end) {
        if (textStart < end) {
            add(JspPart.Kind.TEXT, around, "", textStart, end);
        }
    }

    private boolean isCodeOrExpression(int index) {
        return text.startsWith("<%", index) || isExpression(index);
    }

    private boolean isExpression(int index) {
        return (text.startsWith("${", index) || text.startsWith("#{", index))
                && (index == 0 || text.charAt(index - 1) != '\\');
    }

    // <% %>, <%= %>, <%! %>, <%@ %>, <%-- --%>, ${ }, #{ }
    private void codeOrExpression(String tag, String attribute) {
        if (text.startsWith("<%--", at)) {
            at = add(JspPart.Kind.COMMENT, tag, attribute, at, after("--%>", at));
        } else if (text.startsWith("<%@", at)) {
            at += 3;
            skipBlanks();
            int start = at;
            skipName();
            attributes(text.substring(start, at), "%>");
        } else if (text.startsWith("<%", at)) {
            at = add(JspPart.Kind.CODE, tag, attribute, at, after("%>", at));
        } else {
            at = add(JspPart.Kind.EXPRESSION, tag, attribute, at, endOfExpression());
        }
    }

    // Braces in strings close nothing.
    private int endOfExpression() {
        int depth = 0;
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return after("}", at);
    }

    private void element() {
        int start = ++at;
        skipName();
        String name = text.substring(start, at);
        boolean isEmpty = attributes(name.startsWith(DIRECTIVE) ? name.substring(DIRECTIVE.length()) : name, ">");
        around = isEmpty ? "" : name;
        if (CODE_ELEMENTS.contains(name) && !isEmpty) {
            int end = text.indexOf("</" + name, at);
            at = add(JspPart.Kind.CODE, name, "", at, end < 0 ? text.length() : end);
        }
    }

    // Whether the element ends with its attributes.
    private boolean attributes(String tag, String close) {
        element++;
        while (at < text.length() && !text.startsWith(close, at)) {
            if (isCodeOrExpression(at)) {
                codeOrExpression(tag, "");
            } else if (isNamePart(text.charAt(at))) {
                int start = at;
                skipName();
                String name = text.substring(start, at);
                skipBlanks();
                if (text.startsWith("=", at)) {
                    at++;
                    skipBlanks();
                    value(tag, name);
                }
            } else {
                at++;
            }
        }
        boolean isEmpty = at > 0 && at <= text.length() && text.charAt(at - 1) == '/';
        at = Math.min(at + close.length(), text.length());
        return isEmpty;
    }

    private void value(String tag, String attribute) {
        char quote = at < text.length() ? text.charAt(at) : 0;
        boolean isQuoted = quote == '"' || quote == '\'';
        at += isQuoted ? 1 : 0;
        int start = at;
        while (at < text.length() && !endsValue(isQuoted, quote)) {
            if (isCodeOrExpression(at)) {
                add(JspPart.Kind.ATTRIBUTE, tag, attribute, start, at);
                codeOrExpression(tag, attribute);
                start = at;
            } else {
                at += text.charAt(at) == '\\' && isQuoted ? 2 : 1;
            }
        }
        at = Math.min(at, text.length());
        add(JspPart.Kind.ATTRIBUTE, tag, attribute, start, at);
        at += isQuoted ? 1 : 0;
    }

    private boolean endsValue(boolean isQuoted, char quote) {
        char c = text.charAt(at);
        return isQuoted ? c == quote : c == '>' || Character.isWhitespace(c) || text.startsWith("%>", at);
    }

    private int add(JspPart.Kind kind, String tag, String attribute, int start, int end) {
        if (start < end) {
            parts.add(new JspPart(kind, tag, attribute, element, start, end));
        }
        return end;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void skipName() {
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
