package io.stablemint.systemtests.crash;

import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.postgresql.H2File;

/** The crash suite on H2 in a file, the default: the database ends with the server. */
@StartsOwnServers
class CrashSuiteOnH2IT extends CrashSuite {

    CrashSuiteOnH2IT() {
        super("crash-h2", "crash.h2", H2File::in);
    }
}
