package io.stablemint.orders.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything the shop answers, below the context root: pages, {@code /api}, the webhook and {@code /assets}. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Harbour Roast order API",
                        version = "1",
                        description =
                                "Order, pay at Stable Mint's checkout, and follow what became of it. Problems come as application/problem+json"
                                        + " with an errorId (see docs/errors) and an incident that is in the server's log."))
public class ShopApplication extends Application {}
