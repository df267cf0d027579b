package com.example.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InvoiceRepositoryTest {

    private static final Invoice SECOND = new Invoice("2026-002", "FR", "EUR", new BigDecimal("9.90"));
    private static final Invoice FIRST = new Invoice("2026-001", "DE", "EUR", new BigDecimal("4.20"));

    private final InvoiceRepository invoices = new InvoiceRepository();

    @Test
    void invoicesAreOrderedByNumber() {
        invoices.add(SECOND);
        invoices.add(FIRST);

        assertThat(invoices.all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void invoiceIsFound_onlyByItsNumber() {
        invoices.add(FIRST);

        assertThat(invoices.find("2026-001")).contains(FIRST);
        assertThat(invoices.find("2026-003")).isEmpty();
    }
}
