package com.acme.clinic;

import java.lang.management.ManagementFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.EnableCaching;

/** Starts, says how many classes that took, and ends. */
@EnableCaching
@SpringBootApplication(proxyBeanMethods = false)
public class ClinicApplication {

    /** @param arguments Spring Boot's */
    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(ClinicApplication.class, arguments)) {
            System.out.println("classes: "
                    + ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() + ", vets: "
                    + context.getBean(VetRepository.class).findAll().size());
        }
    }
}
