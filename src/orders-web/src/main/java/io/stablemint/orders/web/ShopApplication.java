package io.stablemint.orders.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the shop answers, below the context root: pages, {@code /api}, the webhook and {@code /assets}. */
@ApplicationPath("/")
public class ShopApplication extends Application {}
