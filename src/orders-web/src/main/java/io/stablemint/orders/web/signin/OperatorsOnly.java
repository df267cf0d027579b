package io.stablemint.orders.web.signin;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only users with the role operator may call the resource.
 *
 * <p>{@code @RolesAllowed} is not used, because then Open Liberty answers unauthenticated calls with its own page instead of problem+json.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OperatorsOnly {}
