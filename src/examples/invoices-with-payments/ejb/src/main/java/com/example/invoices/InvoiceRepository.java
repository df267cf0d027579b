package com.example.invoices;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All invoices. In memory, so that the example needs no database. */
@Singleton
public class InvoiceRepository {

    private final Map<String, Invoice> invoices = new TreeMap<>();

    /** Two invoices to start with. */
    @PostConstruct
    void addSamples() {
        add(new Invoice("2026-001", "DE", "EUR", new BigDecimal("4.20")));
        add(new Invoice("2026-002", "FR", "EUR", new BigDecimal("9.90")));
    }

    public void add(Invoice invoice) {
        invoices.put(invoice.number(), invoice);
    }

    public Optional<Invoice> find(String number) {
        return Optional.ofNullable(invoices.get(number));
    }

    /** Ordered by number. */
    public List<Invoice> all() {
        return List.copyOf(invoices.values());
    }
}
