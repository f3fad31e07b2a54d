/** JUnit support: names the running test in the redirect log, and guards tests against legacy constructions. */
@NullMarked
package dev.ssotkit.junit;

import org.jspecify.annotations.NullMarked;
