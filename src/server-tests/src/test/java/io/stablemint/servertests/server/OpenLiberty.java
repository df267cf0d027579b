package io.stablemint.servertests.server;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Open Liberty. Applications are deployed through its {@code dropins} folder. */
final class OpenLiberty implements ApplicationServer {

    private static final String NAME = "server-tests";

    private final Path users;
    private final LibertyServer server;
    private final Set<String> started = new HashSet<>();

    OpenLiberty(Path home, Path configuration, Path work) {
        this.users = work.resolve(NAME);
        this.server = LibertyServer.configured(
                home,
                ServerFolder.empty(work, NAME).configuration(configuration).jvmOption(JvmOptions.CLEAR_SOFT_REFERENCES),
                LoopbackPort.free());
    }

    @Override
    public void start() {
        server.start(Map.of());
        server.awaitReady();
    }

    @Override
    public void deploy(Path archive) {
        String application = nameOf(archive.getFileName().toString());
        int before = log().length();
        Path draft = folder("drafts").resolve(archive.getFileName());
        Folders.copy(archive, draft);
        move(draft, folder("dropins").resolve(archive.getFileName()));
        Pattern end = Pattern.compile("CWWKZ000[1-4].: [^\\n]*\\b" + Pattern.quote(application) + "\\b");
        String log = Await.until(
                "The end of the deployment of " + application,
                () -> log().substring(before),
                text -> end.matcher(text).find());
        if (!log.contains("CWWKZ0001I: ") && !log.contains("CWWKZ0003I: ")) {
            throw new DeploymentFailedException(log);
        }
        started.add(application);
    }

    @Override
    public void undeploy(String archive) {
        int before = log().length();
        try {
            Files.delete(folder("dropins").resolve(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(archive + " cannot be removed", e);
        }
        // What did not start is not stopped.
        if (started.remove(nameOf(archive))) {
            Await.until("The end of " + archive, () -> log().substring(before), text -> text.contains("CWWKZ0009I: "));
        }
    }

    /** As variables of {@code server.xml}. */
    @Override
    public void configure(Map<String, ?> settings) {
        int before = log().length();
        String variables = settings.entrySet().stream()
                .map(setting -> "<variable name=\"%s\" value=\"%s\"/>".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining("\n", "<server>\n", "\n</server>\n"));
        Folders.write(folder("configDropins/overrides").resolve("application-settings.xml"), variables);
        Await.until("The new variables", () -> log().substring(before), OpenLiberty::hasReadConfiguration);
    }

    /** Also when it found that nothing is different. */
    private static boolean hasReadConfiguration(String log) {
        return log.contains("CWWKG0017I: ") || log.contains("CWWKG0018I: ");
    }

    @Override
    public URI url(String path) {
        return server.url("/" + path);
    }

    @Override
    public List<Path> logs() {
        return List.of(console());
    }

    @Override
    public List<Long> processes() {
        return server.processes().map(ProcessHandle::pid).toList();
    }

    @Override
    public void close() {
        server.close();
    }

    private Path console() {
        return users.resolve("console.log");
    }

    private String log() {
        try {
            return Files.readString(console());
        } catch (IOException e) {
            throw new UncheckedIOException(console() + " cannot be read", e);
        }
    }

    private Path folder(String name) {
        return Folders.created(users.resolve("servers").resolve(NAME).resolve(name));
    }

    /** In one step: the server must never see half of a file. */
    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(from + " cannot be moved to " + to, e);
        }
    }

    private static String nameOf(String archive) {
        return archive.substring(0, archive.lastIndexOf('.'));
    }
}
