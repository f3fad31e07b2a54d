package com.acme.clinic;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The owners, and with them their pets. */
public interface OwnerRepository extends JpaRepository<Owner, Integer> {

    /** Those whose name starts so. */
    Page<Owner> findByNameStartingWith(String name, Pageable page);

    /** How many pets there are. */
    @Query("select count(p) from Owner o join o.pets p")
    long countPets();
}
