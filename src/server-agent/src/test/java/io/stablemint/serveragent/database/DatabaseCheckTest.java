package io.stablemint.serveragent.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "ORDERS_DB_URL", "jdbc:postgresql://db/orders", "ORDERS_DB_USER", "shop", "ORDERS_DB_PASSWORD", "secret");

    @Test
    void problemNamesAddressAndUser_butNotThePassword() {
        DatabaseCheck check =
                check(SETTINGS, new FailingDriver("FATAL: password authentication failed for user \"shop\"", "28P01"));

        assertThat(check.problem())
                .contains(
                        "ORDER5609E: The database cannot be used: ORDERS_DB_URL = 'jdbc:postgresql://db/orders', ORDERS_DB_USER"
                                + " = 'shop': FATAL: password authentication failed for user \"shop\"");
    }

    @Test
    void wrongPasswordIsReportedAtOnce() {
        FailingDriver driver = new FailingDriver("FATAL: password authentication failed", "28P01");

        assertThat(check(SETTINGS, driver).awaitAnswer()).isPresent();

        assertThat(driver.connects).isEqualTo(1);
    }

    @Test
    void h2IsNotChecked() {
        FailingDriver driver = new FailingDriver("must not be called", "08001");

        assertThat(check(Map.of("ORDERS_DB_URL", "jdbc:h2:file:/data"), driver).problem())
                .isEmpty();
        assertThat(check(Map.of(), driver).problem()).isEmpty();
        assertThat(driver.connects).isZero();
    }

    private static DatabaseCheck check(Map<String, String> settings, Driver driver) {
        return new DatabaseCheck(name -> Optional.ofNullable(settings.get(name)), url -> driver);
    }

    /** Fails as PostgreSQL's driver does. */
    private static final class FailingDriver implements Driver {

        private final String message;
        private final String state;
        private int connects;

        FailingDriver(String message, String state) {
            this.message = message;
            this.state = state;
        }

        @Override
        public Connection connect(String url, Properties login) throws SQLException {
            connects++;
            throw new SQLException(message, state);
        }

        @Override
        public boolean acceptsURL(String url) {
            return true;
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return true;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
