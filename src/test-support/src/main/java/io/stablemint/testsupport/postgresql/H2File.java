package io.stablemint.testsupport.postgresql;

import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;

/**
 * H2 in a file, the default of the order system. There is no process: the order system runs it, and it ends with the order system.
 *
 * @param folder of its files; absolute
 */
public record H2File(Path folder) implements DatabaseServer {

    /** A database without data. */
    public static H2File in(Path folder) {
        return new H2File(Folders.emptied(folder.toAbsolutePath()));
    }

    @Override
    public Database database() {
        return Database.h2(folder.resolve("orders").toString());
    }

    @Override
    public void close() {
        // It has ended with the order system.
    }
}
