package io.stablemint.testsupport.process;

import java.nio.file.Path;

/** Programs of the JDK that runs this. */
public final class JdkTool {

    private JdkTool() {}

    /** The path of a program such as {@code java} or {@code jcmd}. */
    public static String path(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
