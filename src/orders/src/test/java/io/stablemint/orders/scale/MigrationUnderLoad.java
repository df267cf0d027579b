package io.stablemint.orders.scale;

import io.stablemint.orders.schema.SchemaMigration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The migration of full tables from the oldest schema to this version's, while servers of the oldest version store orders and notifications.
 *
 * @param seconds how long the migration took
 * @param usualMillis the longest of the writers' transactions in a minute before it
 * @param longestMillis the longest of them while it ran
 * @param transactions the number of them while it ran
 */
record MigrationUnderLoad(long seconds, long usualMillis, long longestMillis, int transactions) {

    private static final int WRITERS = 4;
    private static final Duration BEFORE = Duration.ofMinutes(1);

    /** Takes the database back to the oldest schema, and migrates it. */
    static MigrationUnderLoad measure(DataSource database) {
        new ParallelSql(database).inOrder(SqlScript.read("oldest-schema.sql").statements());
        List<Long> usual = whileWriting(database, () -> sleep(BEFORE));
        long start = System.nanoTime();
        List<Long> during = whileWriting(database, new SchemaMigration(database)::run);
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        return new MigrationUnderLoad(seconds, longest(usual), longest(during), during.size());
    }

    private static List<Long> whileWriting(DataSource database, Runnable work) {
        AtomicBoolean isFinished = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<List<Long>>> writers = Stream.generate(() -> new OldestVersionWriter(database, isFinished))
                    .limit(WRITERS)
                    .map(threads::submit)
                    .toList();
            work.run();
            isFinished.set(true);
            return writers.stream().flatMap(writer -> times(writer).stream()).toList();
        } finally {
            isFinished.set(true);
            threads.shutdown();
        }
    }

    private static List<Long> times(Future<List<Long>> writer) {
        try {
            return writer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A server of the oldest version failed", e);
        }
    }

    private static long longest(List<Long> millis) {
        return millis.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
