package io.stablemint.orders.retention;

import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.RetentionSettings;
import io.stablemint.orders.storage.Transactions;

/** The job of this package for tests of other packages. */
public final class RetentionFixture {

    private RetentionFixture() {}

    /** A job that has not run yet. */
    public static RetentionJob job(ShopFixture shop, RetentionSettings settings) {
        return job(shop, shop.database.transactions(), settings);
    }

    /** A job that finds, reads and changes what the next one will, and rolls it back. */
    public static RetentionJob dryRun(ShopFixture shop, RetentionSettings settings) {
        return job(shop, shop.database.transactionsRolledBack(), settings);
    }

    private static RetentionJob job(ShopFixture shop, Transactions transactions, RetentionSettings settings) {
        return new RetentionJob(new PersonalData(transactions, shop.ids), shop.clock, settings);
    }
}
