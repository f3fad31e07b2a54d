/** JUnit 5 support for code bases on their way to one canonical type. */
@NullMarked
package dev.ssotkit.junit;

import org.jspecify.annotations.NullMarked;
