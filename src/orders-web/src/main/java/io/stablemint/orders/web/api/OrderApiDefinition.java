package io.stablemint.orders.web.api;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What OpenAPI says about the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Harbour Roast order API",
                        version = "1",
                        description =
                                "Order, pay at Stable Mint's checkout, and follow what became of it. Problems come as application/problem+json"
                                        + " with an errorId (see docs/errors) and an incident that is in the server's log."))
@SecurityScheme(
        securitySchemeName = OrderApiDefinition.OPERATOR,
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "A user in the group operator.")
final class OrderApiDefinition {

    static final String OPERATOR = "operator";

    private OrderApiDefinition() {}
}
