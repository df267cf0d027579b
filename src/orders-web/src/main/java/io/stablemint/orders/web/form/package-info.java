/** Parses HTML form bodies. The application does this itself, because it cannot set a size limit for the container's parser. */
@NullMarked
package io.stablemint.orders.web.form;

import org.jspecify.annotations.NullMarked;
