/**
 * Holds what the build made: that the SBOMs list what is in the artifacts, that a second build gives the same bytes, and the results of
 * mutation tests and fuzzing. Which of them run is chosen by profiles in the root pom.
 */
@NullMarked
package io.stablemint.buildtests;

import org.jspecify.annotations.NullMarked;
