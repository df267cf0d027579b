package io.stablemint.sandbox.api;

/** The problem of one field. It never contains the field's value, which may be personal data. */
record FieldProblem(String field, String problem) {}
