/**
 * One HTML file that needs nothing else. A template and what it shows enter; the file leaves. Knows no verb.
 */
@NullMarked
package dev.ssotkit.progress.page;

import org.jspecify.annotations.NullMarked;
