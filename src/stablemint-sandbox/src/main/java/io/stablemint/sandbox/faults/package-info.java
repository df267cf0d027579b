/**
 * Fault scripts: which fault to inject, where, how often, and with which random seed. This package only decides; the
 * packages {@code api} and {@code webhook} inject the faults.
 */
@NullMarked
package io.stablemint.sandbox.faults;

import org.jspecify.annotations.NullMarked;
