package io.stablemint.serveragent.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The database that {@code ORDERS_DB_URL} names. H2's file is created by the server, and is not checked here. */
public final class DatabaseCheck {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int TRIES = 30;
    private static final int PAUSE_SECONDS = 2;
    private static final String TIMEOUT_SECONDS = "10";

    private final Optional<String> url;
    private final Properties login = new Properties();
    private final Function<String, Driver> drivers;

    DatabaseCheck(Function<String, Optional<String>> setting, Function<String, Driver> drivers) {
        this.url = setting.apply("ORDERS_DB_URL");
        this.drivers = drivers;
        login.put("user", setting.apply("ORDERS_DB_USER").orElse("orders"));
        login.put("password", setting.apply("ORDERS_DB_PASSWORD").orElse(""));
        login.put("connectTimeout", TIMEOUT_SECONDS);
        login.put("socketTimeout", TIMEOUT_SECONDS);
    }

    /** With the drivers in the server's folder jdbc. */
    public static DatabaseCheck of(Function<String, Optional<String>> setting) {
        return new DatabaseCheck(setting, JdbcFolder::driver);
    }

    /** Connects once; empty if this works. */
    public Optional<String> problem() {
        return failure().map(this::message);
    }

    /** Connects until the database answers, for a minute; empty if this works. A wrong password is reported at once. */
    public Optional<String> awaitAnswer() {
        Optional<SQLException> failure = failure();
        for (int tries = 1;
                tries < TRIES && failure.filter(DatabaseCheck::mayPass).isPresent();
                tries++) {
            if (tries == 1) {
                System.out.println(message(failure.get()) + " Trying for a minute.");
            }
            pause();
            failure = failure();
        }
        return failure.map(this::message);
    }

    private Optional<SQLException> failure() {
        if (url.isEmpty() || !url.get().startsWith(PREFIX)) {
            return Optional.empty();
        }
        try (Connection connection = connect(url.get())) {
            return connection == null
                    ? Optional.of(new SQLException("the driver does not accept this URL"))
                    : Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private @Nullable Connection connect(String address) throws SQLException {
        return drivers.apply(address).connect(address, login);
    }

    private String message(SQLException cause) {
        return "ORDER5609E: The database cannot be used: ORDERS_DB_URL = '" + url.orElse("") + "', ORDERS_DB_USER = '"
                + login.getProperty("user") + "': " + cause.getMessage();
    }

    /** Class 08 is a broken connection; 57P03 is PostgreSQL while it starts or stops. */
    private static boolean mayPass(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P03");
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
