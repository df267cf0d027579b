package io.stablemint.orders.architecture.violations.inbox;

/** A class of package inbox, for the violations. */
public class SampleInbox {}
