package io.stablemint.testsupport.postgresql;

import io.stablemint.testsupport.files.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies the data folder of a running PostgreSQL, as its manual describes for a low-level base backup. The program pg_basebackup is not part of
 * the binaries that Maven has.
 */
final class BaseBackup {

    /** Folders of which a copy must have only the name. */
    private static final Set<String> EMPTY_IN_THE_COPY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "standby.signal");

    private BaseBackup() {}

    /**
     * Makes the folder's content that of a standby, which needs the rest of the write-ahead log from the primary.
     *
     * @param settings of the standby, which ALTER SYSTEM can change later
     */
    static void copy(PostgreSqlNode from, Path to, Map<String, String> settings) {
        Path target = Folders.emptied(to);
        copy(from.database(), from.data(), target);
        Folders.write(target.resolve("standby.signal"), "");
        Folders.write(target.resolve("postgresql.auto.conf"), lines(settings));
    }

    /** Makes the folder's content a backup that PostgreSQL can be started with: it has the data at the end of the copying. */
    static void copyWithLog(Database from, Path data, Path to) {
        Path target = Folders.emptied(to);
        copy(from, data, target);
        Folders.copy(data.resolve("pg_wal"), target.resolve("pg_wal"));
    }

    private static void copy(Database from, Path data, Path target) {
        try (Connection connection = from.connect();
                Statement session = connection.createStatement()) {
            session.executeQuery("SELECT pg_backup_start('copy', true)").close();
            copyFiles(data, target);
            try (ResultSet stop = session.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stop.next();
                Folders.write(target.resolve("backup_label"), stop.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be copied: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be copied to " + target, e);
        }
    }

    private static String lines(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining());
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target(folder));
                return EMPTY_IN_THE_COPY.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    copyUnlessDeleted(file, target(file));
                }
                return FileVisitResult.CONTINUE;
            }

            /** The database deletes files while it runs; its log says what happened to them. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            private Path target(Path file) {
                return to.resolve(from.relativize(file).toString());
            }
        });
        // PostgreSQL refuses a data folder that others can read.
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        Files.createDirectories(to.resolve("pg_wal/archive_status"));
        Files.createDirectories(to.resolve("pg_wal/summaries"));
    }

    private static void copyUnlessDeleted(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target);
        } catch (NoSuchFileException deleted) {
            Files.deleteIfExists(target);
        }
    }
}
