/** The agent beneath other people's tests. */
package dev.ssotkit.shim.suites;
