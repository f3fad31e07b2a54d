/** What the tests of every verb need: a run of the command line, and evidence to give it. */
package dev.ssotkit.progress.testkit;
