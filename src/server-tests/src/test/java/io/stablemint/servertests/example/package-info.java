/** The example application in {@code src/examples}, as the guide builds it. */
@NullMarked
package io.stablemint.servertests.example;

import org.jspecify.annotations.NullMarked;
