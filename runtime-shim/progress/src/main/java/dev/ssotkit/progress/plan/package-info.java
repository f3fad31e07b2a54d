/**
 * The verb {@code plan}: map and class files enter; what the agent would do with each legacy type leaves, with a note on
 * each site that will turn out otherwise, and a caveat on each habit of the program that redirection meets with. Decides
 * nothing by itself: eligibility does, by the rules that the agent goes by. Knows no log and no report.
 */
@NullMarked
package dev.ssotkit.progress.plan;

import org.jspecify.annotations.NullMarked;
