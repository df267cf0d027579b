/**
 * The operator's certificate: read from PEM or PKCS#12 files, checked, and written into the keystore from which Open Liberty serves
 * https. When the files change, the keystore changes; a new certificate that cannot be used never replaces one that works.
 */
@NullMarked
package io.stablemint.serveragent.certificate;

import org.jspecify.annotations.NullMarked;
