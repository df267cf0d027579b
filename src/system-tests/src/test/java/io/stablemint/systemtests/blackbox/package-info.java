/** Black-box tests: the running product as it is seen from the network, by URLs, headers and JSON. */
@NullMarked
package io.stablemint.systemtests.blackbox;

import org.jspecify.annotations.NullMarked;
