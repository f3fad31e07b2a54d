/** What the integration tests in containers and class loaders share. */
package dev.ssotkit.shim.testkit;
