/** The mistakes that {@code src/docs/integrate.md} lists get the messages that it shows, letter for letter. */
@NullMarked
package io.stablemint.examples.mistakes;

import org.jspecify.annotations.NullMarked;
