package io.stablemint.examples.payment;

import com.example.invoices.InvoiceRepository;
import com.example.invoices.payment.PaymentRepository;
import com.example.invoices.web.InvoicePages;
import com.example.invoices.web.PaymentResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** What a server does and Weld SE does not: enterprise beans are beans, and so are the resources of a WAR. */
public class InvoiceBeans implements Extension {

    void add(@Observes BeforeBeanDiscovery event) {
        singleton(event, InvoiceRepository.class);
        singleton(event, PaymentRepository.class);
        event.addAnnotatedType(InvoicePages.class, InvoicePages.class.getName());
        event.addAnnotatedType(PaymentResource.class, PaymentResource.class.getName());
    }

    private static void singleton(BeforeBeanDiscovery event, Class<?> type) {
        event.addAnnotatedType(type, type.getName()).add(ApplicationScoped.Literal.INSTANCE);
    }
}
