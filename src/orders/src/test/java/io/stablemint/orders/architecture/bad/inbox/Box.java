package io.stablemint.orders.architecture.bad.inbox;

/** An inbox. */
public class Box {}
