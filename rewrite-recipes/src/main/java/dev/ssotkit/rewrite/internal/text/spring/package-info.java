/**
 * Beans that a container makes by a class name in XML, Spring's and its like. A definition and the entry of its class enter;
 * what speaks against one instance for everybody leaves, or the factory that the container is to ask instead, written into
 * the definition. Names outside of definitions are unknown here, and how words are told from text.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.text.spring;

import org.jspecify.annotations.NullMarked;
