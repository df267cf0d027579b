package io.stablemint.client.architecture.bad;

/** Breaks a rule. */
@SuppressWarnings("NonFinalStaticField")
public class StateInAStaticField {

    private static int calls;

    public int count() {
        return ++calls;
    }
}
