/**
 * Class names in files that are not code: services, properties, YAML, JSON, XML, Spring's beans. They are planned under the
 * same hypothesis as code. Trees of code are unknown here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.text;

import org.jspecify.annotations.NullMarked;
