package io.stablemint.systemtests.environment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Tests that need neither the shop of {@link TestEnvironment} nor Arquillian. Two such classes run at a time, each in a process of its own. */
@Tag("own-servers")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StartsOwnServers {}
