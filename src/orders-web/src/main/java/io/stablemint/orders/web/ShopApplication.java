package io.stablemint.orders.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The shop's Jakarta REST application at the context root: pages, {@code /api}, the webhook and {@code /assets}. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Harbour Roast order API",
                        version = "1",
                        description =
                                "Place an order, pay at Stable Mint's checkout, and read the payment's result. Errors are sent as"
                                        + " application/problem+json with an errorId (see docs/errors) and an incident id that is also in"
                                        + " the server's log."))
public class ShopApplication extends Application {}
