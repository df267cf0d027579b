/**
 * Folders and text files, without checked exceptions.
 */
@NullMarked
package io.stablemint.testsupport.files;

import org.jspecify.annotations.NullMarked;
