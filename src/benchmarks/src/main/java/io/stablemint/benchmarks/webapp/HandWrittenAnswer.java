package io.stablemint.benchmarks.webapp;

/** Its answer; {@code expiresAt} in seconds since 1970. */
public record HandWrittenAnswer(String url, long expiresAt, String reference) {}
