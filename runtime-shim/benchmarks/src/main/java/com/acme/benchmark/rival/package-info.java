/** What people write instead of attaching our agent, as tutorials show it: each counts constructions, and some redirect them. */
@NullMarked
package com.acme.benchmark.rival;

import org.jspecify.annotations.NullMarked;
