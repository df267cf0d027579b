/** Keys and signatures, with keys that openssl and keytool made. */
@NullMarked
package io.stablemint.client.signing;

import org.jspecify.annotations.NullMarked;
