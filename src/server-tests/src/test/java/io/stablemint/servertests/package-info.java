/** The same client jar, byte for byte, on every server that it supports. Needs the built jars and the unpacked servers. */
@NullMarked
package io.stablemint.servertests;

import org.jspecify.annotations.NullMarked;
