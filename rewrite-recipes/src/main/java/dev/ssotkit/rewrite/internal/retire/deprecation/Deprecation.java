package dev.ssotkit.rewrite.internal.retire.deprecation;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one declaration.
 *
 * @param link what a Javadoc link names: {@code com.acme.Canonical#getInstance()}
 * @param canonical the simple name of the class in the link
 * @param annotation the annotation's name, qualified where another class has its simple one
 * @param since the version since when; null where nobody said
 * @param hasElements whether the annotation knows {@code since} and {@code forRemoval} here (Java 9)
 * @param isMarkdown whether documentation may stand in line comments here (Java 23)
 */
record Deprecation(
        String link,
        String canonical,
        String annotation,
        @Nullable String since,
        boolean hasElements,
        boolean isMarkdown) {}
