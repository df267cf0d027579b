package io.stablemint.sandbox.standalone;

import io.stablemint.sandbox.credentials.LocalCredentials;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.settings.SettingsSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The main class of the standalone jar: runs the sandbox until the process ends, or creates credentials for it. */
public final class Main {

    private static final String USAGE = """
            java -jar stablemint-sandbox-standalone.jar                    run the sandbox
            java -jar stablemint-sandbox-standalone.jar credentials DIR    create missing local credentials in DIR
            """;

    private Main() {}

    /**
     * Runs the sandbox until the process ends, or creates credentials. Ends the process with status 1 if the sandbox
     * does not start, and with status 2 for wrong arguments.
     *
     * @param arguments none to run; {@code credentials} and a directory to create missing credentials
     * @throws InterruptedException if the main thread is interrupted while the sandbox runs
     */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> command = List.of(arguments);
        if (command.isEmpty()) {
            run(ConfigProvider.getConfig());
        } else if (command.size() == 2 && command.get(0).equals("credentials")) {
            LocalCredentials.writeInto(Path.of(command.get(1)));
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private static void run(Config config) throws InterruptedException {
        try {
            StandaloneServer server = start(config);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            // Scripts wait for this line and read the URL from it.
            System.out.println("sandbox listening on " + server.baseUri());
            stopped.await();
        } catch (SandboxException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static StandaloneServer start(Config config) {
        SandboxSettings settings = SandboxSettings.from(SettingsSource.of(config));
        String host = config.getOptionalValue("sandbox.host", String.class).orElse("127.0.0.1");
        int port = config.getOptionalValue("sandbox.port", Integer.class).orElse(8090);
        return StandaloneServer.start(settings, host, port, InstantSource.system());
    }
}
