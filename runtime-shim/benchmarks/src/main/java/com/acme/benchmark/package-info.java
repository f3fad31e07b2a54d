/**
 * An application under measurement. Not in our own package, because the agent leaves its own classes alone.
 */
@NullMarked
package com.acme.benchmark;

import org.jspecify.annotations.NullMarked;
