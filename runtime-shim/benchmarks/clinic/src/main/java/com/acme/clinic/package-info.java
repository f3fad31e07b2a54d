/** A clinic for pets: small, with what spring-petclinic is made of, because how an application of this kind starts is measured. */
@NullMarked
package com.acme.clinic;

import org.jspecify.annotations.NullMarked;
