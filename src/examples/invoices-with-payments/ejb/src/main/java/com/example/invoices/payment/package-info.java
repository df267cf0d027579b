/** Paying invoices through Stable Mint. An invoice is paid only when a verified notification says so. */
package com.example.invoices.payment;
