/** Class names in files that are not code: services, properties, YAML. */
@NullMarked
package dev.ssotkit.rewrite.text;

import org.jspecify.annotations.NullMarked;
