/**
 * Whether a migration is closed: everything that was measured enters, and a certificate leaves with all figures and what they
 * rest on, or what is left. The only clock is that of the moment from which a run counts, and it does not enter the certificate.
 */
@NullMarked
package dev.ssotkit.progress.certificate;

import org.jspecify.annotations.NullMarked;
