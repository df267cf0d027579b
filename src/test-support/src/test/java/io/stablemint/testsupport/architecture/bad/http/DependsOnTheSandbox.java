package io.stablemint.testsupport.architecture.bad.http;

import io.stablemint.testsupport.architecture.bad.sandbox.DependsOnHttp;

/** Is one half of a cycle. */
public final class DependsOnTheSandbox {

    public DependsOnHttp sandbox() {
        return new DependsOnHttp();
    }
}
