/** The documents and the two versions of the example keep their promises. */
@NullMarked
package io.stablemint.examples.documents;

import org.jspecify.annotations.NullMarked;
