package com.acme.clinic;

import java.util.List;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The vets, who seldom change. */
public interface VetRepository extends Repository<Vet, Integer> {

    /** All of them. */
    @Cacheable("vets")
    @Transactional(readOnly = true)
    List<Vet> findAll();
}
