package com.acme.clinic;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vets as JSON. */
@RestController
class VetController {
    private final VetRepository vets;

    VetController(VetRepository vets) {
        this.vets = vets;
    }

    @GetMapping("/vets")
    List<Vet> all() {
        return vets.findAll();
    }
}
