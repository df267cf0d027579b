package io.stablemint.servertests.failure;

/**
 * One kind of failure, and what the application gets.
 *
 * @param what happens
 * @param fault the sandbox's script
 * @param result how the answer of the application begins; empty for a payment
 * @param requests that the sandbox counts
 * @param requestsOfHttpUrlConnection the same on servers where the JDK's HttpURLConnection sends a request again by itself
 *     when the connection breaks, with the same bytes and therefore the same idempotency key
 */
record FailureRow(String what, String fault, String result, int requests, int requestsOfHttpUrlConnection) {

    static FailureRow of(String what, String fault, String result, int requests) {
        return new FailureRow(what, fault, result, requests, requests);
    }

    @Override
    public String toString() {
        return what;
    }
}
