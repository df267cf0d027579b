package com.example.invoices;

import java.math.BigDecimal;

/**
 * What a customer owes.
 *
 * @param number is printed on the invoice
 * @param country the customer's, ISO 3166-1 alpha-2
 * @param currency ISO 4217 code
 * @param total in units of the currency
 */
public record Invoice(String number, String country, String currency, BigDecimal total) {}
