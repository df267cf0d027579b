package io.stablemint.servertests.environment;

import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.process.JdkTool;
import java.util.List;

/** The classes that the server's JVM holds, as the JDK's own tools show them. */
public final class ServerClasses {

    /** A class that every application with the client loads. */
    private static final String MARKER = "io.stablemint.client.webhook.NotificationResource";

    private ServerClasses() {}

    /** How many class loaders hold the client after collections, of which the last frees nothing more. */
    public static long loadersOfTheClient() {
        long before;
        long after = Long.MAX_VALUE;
        do {
            before = after;
            after = afterOneCollection();
        } while (after < before);
        return after;
    }

    private static long afterOneCollection() {
        long count = 0;
        for (long process : ServerUnderTest.get().processes()) {
            count += afterOneCollection(Long.toString(process));
        }
        return count;
    }

    private static long afterOneCollection(String process) {
        Command.run(List.of(JdkTool.path("jcmd"), process, "GC.run"));
        // Every class with its loader; a class of the same name appears once for each loader.
        String classes = Command.run(List.of(JdkTool.path("jcmd"), process, "VM.class_hierarchy"))
                .output();
        return classes.lines().filter(line -> line.contains(MARKER + "/")).count();
    }
}
