/** The pages that customers open. */
package com.example.invoices.web;
