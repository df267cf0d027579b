/** Invoices: what customers owe. */
package com.example.invoices;
