package io.stablemint.systemtests.crash;

import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import java.util.Map;

/** The crash suite on PostgreSQL. */
@StartsOwnServers
class CrashSuiteIT extends CrashSuite {

    CrashSuiteIT() {
        super("crash", "crash", folder -> PostgreSqlServer.start(folder, Map.of()));
    }
}
