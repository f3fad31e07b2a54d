package com.acme.benchmark.rival;

import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;

/** AspectJ, woven while classes load: yields the one instance, and counts for each place, as we do. */
@Aspect
public class ConstructionAspect {

    /** Stands where the construction stood. */
    @Around("call(com.acme.benchmark.rival.Watched.new(..))")
    public Object canonical(JoinPoint.StaticPart site) {
        SiteCounts.add(site);
        return WatchedCanonical.getInstance();
    }
}
