package io.stablemint.orders.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Servers of two versions share one database during an upgrade, so a migration only adds what the previous version can ignore, and holds no long
 * lock. What is no longer used goes later, in a migration with the name {@code V…__contract_….sql}, when no server of a version that uses it runs any more.
 */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/orders");

    static List<Path> expandMigrations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("V[0-9_]+__(?!contract_).*\\.sql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("expandMigrations")
    void migrationOnlyAdds(Path migration) throws IOException {
        assertThat(ExpandRule.violations(Files.readString(migration))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE orders DROP COLUMN total_amount;",
                "DROP TABLE orders;",
                "drop index orders_by_state;",
                "ALTER TABLE orders RENAME COLUMN state TO status;",
                "ALTER TABLE orders RENAME TO purchases;",
                "ALTER TABLE orders ALTER COLUMN state TYPE VARCHAR(10);",
                "ALTER TABLE orders ALTER COLUMN state SET DATA TYPE VARCHAR(10);",
                "ALTER TABLE orders ALTER COLUMN short_number SET NOT NULL;",
                "ALTER TABLE orders\n  ADD COLUMN source VARCHAR(10) NOT NULL;",
                "ALTER TABLE orders ADD CONSTRAINT positive CHECK (total_amount > 0);",
                "CREATE UNIQUE INDEX one_email ON customer (email);",
                "DELETE FROM notification;",
                "-- a comment\nTRUNCATE history;",
                "UPDATE orders SET source = 'shop';",
                "CREATE INDEX orders_by_number ON orders (short_number);",
                "CREATE INDEX IF NOT EXISTS orders_by_number ON orders (short_number);",
                "ALTER TABLE orders ADD COLUMN source VARCHAR(10) CHECK (source IN ('SHOP', 'API'));",
                "ALTER TABLE orders ADD PRIMARY KEY (id);",
                "ALTER TABLE orders ADD COLUMN lucky INTEGER DEFAULT random(10);",
                "ALTER TABLE orders ADD COLUMN gross NUMERIC GENERATED ALWAYS AS (total_amount * 2) STORED;",
                "WITH old AS (SELECT id FROM orders) UPDATE orders SET source = 'shop';",
                "ALTER TABLE orders ADD COLUMN a VARCHAR(1); ALTER TABLE notification ADD COLUMN a VARCHAR(1);"
            })
    void ruleRejects(String statement) {
        assertThat(ExpandRule.violations(statement)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE orders ADD COLUMN source VARCHAR(10);",
                "ALTER TABLE orders ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;",
                "ALTER TABLE orders ALTER COLUMN state DROP NOT NULL;",
                "CREATE TABLE history (subject VARCHAR(64) NOT NULL PRIMARY KEY);",
                "CREATE TABLE audit (id VARCHAR(26) REFERENCES orders (id)); CREATE INDEX audit_by_id ON audit (id);",
                "-- DROP TABLE is only mentioned here\nINSERT INTO product (sku) VALUES ('drop shipping');"
            })
    void ruleAccepts(String statement) {
        assertThat(ExpandRule.violations(statement)).isEmpty();
    }
}
