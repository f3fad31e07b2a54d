/** The redirect log as the jar writes it. */
package dev.ssotkit.shim.log;
