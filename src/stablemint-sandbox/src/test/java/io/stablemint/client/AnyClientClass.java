package io.stablemint.client;

/** A placeholder for any class of the client. */
public final class AnyClientClass {}
