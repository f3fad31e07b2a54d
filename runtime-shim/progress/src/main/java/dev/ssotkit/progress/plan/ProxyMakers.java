package dev.ssotkit.progress.plan;

import dev.ssotkit.evidence.classes.AnnotatedElement;
import dev.ssotkit.evidence.classes.Mention.MethodCall;
import java.util.List;
import java.util.Set;

/** How libraries that make subclasses at run time show themselves. By the ends of names, for many are repackaged. */
final class ProxyMakers {
    /** In the names of generated subclasses: Spring and CGLIB, Byte Buddy, Hibernate, javassist, Weld, Quarkus. */
    private static final List<String> MARKS = List.of(
            "$$SpringCGLIB$$",
            "$$EnhancerBy",
            "$ByteBuddy$",
            "$HibernateProxy",
            "_$$_j",
            "$Proxy$_$$_Weld",
            "_ClientProxy");

    /** Methods that take the class to extend. */
    private static final Set<String> MAKERS = Set.of(
            "cglib.proxy.Enhancer.setSuperclass",
            "cglib.proxy.Enhancer.create",
            "bytebuddy.ByteBuddy.subclass",
            "util.proxy.ProxyFactory.setSuperclass",
            "aop.framework.ProxyFactory.setTargetClass",
            "aop.framework.ProxyFactoryBean.setTargetClass",
            "aop.framework.AdvisedSupport.setTargetClass");

    /** For which Spring or CDI puts a subclass before a bean that has no interface. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "org.springframework.context.annotation.Configuration",
            "org.springframework.scheduling.annotation.Async",
            "org.springframework.transaction.annotation.Transactional",
            "org.springframework.cache.annotation.Cacheable",
            "org.springframework.cache.annotation.CachePut",
            "org.springframework.cache.annotation.CacheEvict",
            "org.springframework.cache.annotation.Caching",
            "org.springframework.validation.annotation.Validated",
            "org.springframework.retry.annotation.Retryable",
            "org.springframework.security.access.prepost.PreAuthorize",
            "transaction.Transactional",
            "enterprise.context.ApplicationScoped",
            "enterprise.context.RequestScoped",
            "enterprise.context.SessionScoped",
            "enterprise.context.ConversationScoped",
            "interceptor.Interceptors");

    private static final String SPRING_SCOPES = "org.springframework.context.annotation.Scope";

    private ProxyMakers() {}

    /** Whether a class of that binary name is a generated subclass. */
    static boolean hasMade(String className) {
        return MARKS.stream().anyMatch(className::contains);
    }

    /** Whether the method takes a class to extend. */
    static boolean isMaker(MethodCall call) {
        String called = call.owner() + "." + call.method();
        return MAKERS.stream().anyMatch(maker -> isOrEndsWith(called, maker));
    }

    /** Whether it makes a container extend the class that it stands on, or that the method returns. */
    static boolean isReason(AnnotatedElement element) {
        return ANNOTATIONS.stream().anyMatch(annotation -> isOrEndsWith(element.annotation(), annotation))
                || isScopedProxy(element);
    }

    /** Whether that counts for what a method returns, and not for its class. */
    static boolean isScopedProxy(AnnotatedElement element) {
        return element.annotation().equals(SPRING_SCOPES) && element.constants().containsValue("TARGET_CLASS");
    }

    private static boolean isOrEndsWith(String name, String end) {
        return name.equals(end) || name.endsWith("." + end);
    }
}
