/**
 * What others show: one HTML file that needs nothing else, names in Markdown. A template and what it shows enter; text
 * leaves. Knows no verb.
 */
@NullMarked
package dev.ssotkit.progress.page;

import org.jspecify.annotations.NullMarked;
