/**
 * JUnit support: names the running test in the redirect log, and guards tests against legacy constructions. Tests that
 * start and end enter; what leaves goes to the agent, or fails a test. The agent is met by reflection alone, for a test
 * run without it must pass all the same and no second copy of it may get onto a class path.
 */
@NullMarked
package dev.ssotkit.junit;

import org.jspecify.annotations.NullMarked;
