package io.stablemint.sandbox.api;

/** What is wrong with one field; never quotes its value, which may be personal. */
record FieldProblem(String field, String problem) {}
