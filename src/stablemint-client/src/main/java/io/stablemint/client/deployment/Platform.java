package io.stablemint.client.deployment;

import io.stablemint.client.error.ErrorId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * The server that the application runs on: what the client needs of it, and what it may lack. Without this check, a server
 * that lacks Fault Tolerance would ignore the annotations, and calls would have no retry and no circuit breaker.
 */
final class Platform {

    private static final Logger LOG = System.getLogger("io.stablemint.client");

    private static final int FIRST_JAVA_WITH_VIRTUAL_THREADS = 21;

    /** One class of each specification, which applications see only where the server has the specification. */
    private static final List<Specification> NEEDED = List.of(
            new Specification("jakarta.enterprise.event.Startup", "Jakarta EE 10 (CDI 4.0): this server is older"),
            new Specification("jakarta.json.bind.Jsonb", "Jakarta JSON Binding (Open Liberty: jsonb-3.0)"),
            new Specification(
                    "org.eclipse.microprofile.config.ConfigProvider",
                    "MicroProfile Config (Open Liberty: mpConfig-3.1)"),
            new Specification(
                    "org.eclipse.microprofile.rest.client.RestClientBuilder",
                    "MicroProfile Rest Client (Open Liberty: mpRestClient-3.0)"),
            new Specification(
                    "org.eclipse.microprofile.faulttolerance.Retry",
                    "MicroProfile Fault Tolerance (Open Liberty: mpFaultTolerance-4.0)"));

    private Platform() {}

    /** The message that stops the deployment, when the server lacks what the client needs. */
    static Optional<String> problem() {
        return problem(Platform::isVisible);
    }

    /** The same, for any server. */
    static Optional<String> problem(Predicate<String> hasClass) {
        String missing = NEEDED.stream()
                .filter(needed -> !hasClass.test(needed.type()))
                .map(Specification::name)
                .collect(Collectors.joining("; "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ErrorId.PLATFORM_INCOMPLETE.say("The server lacks what the Stable Mint client needs: " + missing
                                + ". Enable it; Jakarta EE 10 or later with MicroProfile 6.1 or later has all of it. On WildFly"
                                + " run docs/examples/enable-microprofile.cli or use standalone-microprofile.xml."));
    }

    /** Logs once what the client cannot use here. */
    static void logLimits() {
        limits(Runtime.version().feature(), RestClientBuilder.newBuilder().getClass())
                .forEach(limit -> LOG.log(Level.INFO, limit));
    }

    /** What the client cannot use on such a platform. */
    static Stream<String> limits(int javaVersion, Class<?> restClientBuilder) {
        Stream<String> threads = javaVersion >= FIRST_JAVA_WITH_VIRTUAL_THREADS
                ? Stream.empty()
                : Stream.of(ErrorId.PLATFORM_THREADS.say(
                        "Exchanges with Stable Mint run on platform threads; virtual threads" + " need Java "
                                + FIRST_JAVA_WITH_VIRTUAL_THREADS + ", and this is Java " + javaVersion + "."));
        Stream<String> pool = restClientBuilder.getName().contains("resteasy")
                ? Stream.empty()
                : Stream.of(ErrorId.POOL_NOT_SIZED.say(
                        "This platform's REST client has no known settings for its connection"
                                + " pool; stablemint.pool-* may have no effect here."));
        return Stream.concat(threads, pool);
    }

    private static boolean isVisible(String type) {
        try {
            Class.forName(type, false, Platform.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private record Specification(String type, String name) {}
}
