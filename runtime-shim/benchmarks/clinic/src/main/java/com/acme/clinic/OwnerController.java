package com.acme.clinic;

import jakarta.validation.Valid;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the owners. */
@Controller
class OwnerController {
    private final OwnerRepository owners;

    OwnerController(OwnerRepository owners) {
        this.owners = owners;
    }

    @GetMapping("/owners")
    String find(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("owners", owners.findByNameStartingWith(name, PageRequest.of(page, 5)));
        return "owners";
    }

    @GetMapping("/owners/{id}")
    String show(@PathVariable int id, Model model) {
        model.addAttribute("owner", owners.findById(id).orElseThrow());
        return "owner";
    }

    @PostMapping("/owners")
    String add(@Valid @ModelAttribute Owner owner, BindingResult result) {
        return result.hasErrors() ? "owner" : "redirect:/owners/" + owners.save(owner).getId();
    }
}
