package dev.ssotkit.evidence.classes;

import java.util.List;

/**
 * What the classes that name some types say in code and annotations, in an order that depends on names only.
 *
 * @param methods of those classes
 * @param annotations of those classes and of their methods
 */
public record MentioningClasses(List<MethodMentions> methods, List<AnnotatedElement> annotations) {}
