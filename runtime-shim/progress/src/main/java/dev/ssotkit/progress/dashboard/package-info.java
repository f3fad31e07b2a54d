/**
 * The verb {@code dashboard}: the report's page, for as long as somebody watches. Logs that change enter; what a server shows
 * leaves. Counts nothing, and knows nothing of HTTP.
 */
@NullMarked
package dev.ssotkit.progress.dashboard;

import org.jspecify.annotations.NullMarked;
