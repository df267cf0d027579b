/** Tests of keys and signatures, with keys from openssl and keytool. */
@NullMarked
package io.stablemint.client.signing;

import org.jspecify.annotations.NullMarked;
