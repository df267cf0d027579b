package io.stablemint.client;

/** Stands for any class of the client. */
public final class AnyClientClass {}
