package io.stablemint.testsupport.architecture.bad.sandbox;

import io.stablemint.testsupport.architecture.bad.http.DependsOnTheSandbox;
import org.assertj.core.api.Assertions;

/** Is the other half of the cycle, and uses a library that this module does not need. */
public final class DependsOnHttp {

    public DependsOnTheSandbox http() {
        Assertions.useDefaultRepresentation();
        return new DependsOnTheSandbox();
    }
}
