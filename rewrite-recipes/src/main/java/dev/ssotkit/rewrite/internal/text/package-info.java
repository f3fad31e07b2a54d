/**
 * Class names in files that are not code: services, properties, YAML, JSON, XML, Spring's beans. Plans them under the same
 * hypothesis as code.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.text;

import org.jspecify.annotations.NullMarked;
