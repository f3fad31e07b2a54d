package com.acme.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a vet is good at. */
@Entity
@Table(name = "specialties")
public class Specialty extends Person {}
