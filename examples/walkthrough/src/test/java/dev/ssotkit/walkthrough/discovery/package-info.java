/** Whether the competitors of the case, and no others, are found, and how well others' are. */
package dev.ssotkit.walkthrough.discovery;
