package io.stablemint.systemtests.scale;

import io.stablemint.testsupport.postgresql.Database;

/**
 * What PostgreSQL has done for its clients, by its own statistics.
 *
 * @param transactions committed and rolled back
 * @param pages read from memory or disk
 */
record DatabaseWork(double transactions, double pages) {

    private static final String STATISTICS = """
            SELECT xact_commit + xact_rollback || ' ' || blks_hit + blks_read FROM pg_stat_database WHERE datname = current_database()
            """;

    /** A backend reports what it has done at most a second later; the caller waits for that. */
    static DatabaseWork until(Database database) {
        String[] row = database.rows(STATISTICS).get(0).split(" ", 2);
        return new DatabaseWork(Double.parseDouble(row[0]), Double.parseDouble(row[1]));
    }

    DatabaseWork minus(DatabaseWork before) {
        return new DatabaseWork(transactions - before.transactions, pages - before.pages);
    }

    DatabaseWork dividedBy(double count) {
        return new DatabaseWork(transactions / count, pages / count);
    }
}
