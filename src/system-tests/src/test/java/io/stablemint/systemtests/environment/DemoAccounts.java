package io.stablemint.systemtests.environment;

import java.util.UUID;

/** The accounts that the order system seeds when it is given a demo password. */
public final class DemoAccounts {

    /** Another one for each run: no test passes because of a password that is written somewhere. */
    public static final String PASSWORD = "demo-" + UUID.randomUUID();

    private DemoAccounts() {}
}
