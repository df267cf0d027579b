package com.example.invoices.web;

import io.stablemint.client.webhook.NotificationResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** All pages. */
@ApplicationPath("/")
public class InvoiceApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(InvoicePages.class, PaymentResource.class, PaymentErrorMapper.class, NotificationResource.class);
    }
}
