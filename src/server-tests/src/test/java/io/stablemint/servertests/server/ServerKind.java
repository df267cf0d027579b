package io.stablemint.servertests.server;

import java.nio.file.Path;

/** The servers of the matrix. The build unpacks them, and names one of them for each run of the tests. */
public enum ServerKind {
    LIBERTY_EE10("liberty-ee10"),
    LIBERTY_EE11("liberty-ee11"),
    WILDFLY("wildfly"),
    PAYARA("payara"),
    PAYARA_MICRO("payara-micro");

    private final String id;

    ServerKind(String id) {
        this.id = id;
    }

    /** The server that this run tests. */
    public static ServerKind underTest() {
        String wanted = System.getProperty("server.under.test");
        for (ServerKind kind : values()) {
            if (kind.id.equals(wanted)) {
                return kind;
            }
        }
        throw new IllegalStateException("The system property server.under.test names no server: " + wanted);
    }

    /** Whether one process runs many applications, in WARs and in EARs. Payara Micro is started with its application. */
    public boolean isShared() {
        return this != PAYARA_MICRO;
    }

    /** Whether one CDI extension in EAR/lib sees the beans of all WARs of the EAR. */
    public boolean sharesExtensions() {
        return this != PAYARA && this != PAYARA_MICRO;
    }

    /** Whether its REST client is Jersey, on the JDK's {@code HttpURLConnection}. */
    public boolean usesHttpUrlConnection() {
        return this == PAYARA || this == PAYARA_MICRO;
    }

    /** Where this run writes what it needs and what it logs. */
    public Path work() {
        return Path.of("target", "work", id).toAbsolutePath();
    }

    /** A further Open Liberty with one of the configurations in {@code servers/}; not started. */
    public static ApplicationServer openLiberty(String configuration) {
        return new OpenLiberty(
                unpacked().resolve("wlp"),
                Path.of("servers", configuration).toAbsolutePath(),
                underTest().work().resolve(configuration));
    }

    /** A server that is not started. */
    ApplicationServer create() {
        Path unpacked = unpacked();
        Path configuration = Path.of("servers", id).toAbsolutePath();
        return switch (this) {
            case LIBERTY_EE10, LIBERTY_EE11 -> new OpenLiberty(unpacked.resolve("wlp"), configuration, work());
            case WILDFLY -> new WildFly(unpacked.resolve("wildfly"), work());
            case PAYARA -> new Payara(unpacked.resolve("payara6"), configuration, work());
            case PAYARA_MICRO -> new PayaraMicro(unpacked.resolve("payara-micro.jar"), configuration, work());
        };
    }

    private static Path unpacked() {
        return Path.of(System.getProperty("servers.home"));
    }

    @Override
    public String toString() {
        return id;
    }
}
