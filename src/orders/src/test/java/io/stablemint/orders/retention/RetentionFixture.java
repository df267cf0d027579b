package io.stablemint.orders.retention;

import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.RetentionSettings;

/** The job of this package for tests of other packages. */
public final class RetentionFixture {

    private RetentionFixture() {}

    /** A job that has not run yet. */
    public static RetentionJob job(ShopFixture shop, RetentionSettings settings) {
        return new RetentionJob(new PersonalData(shop.database.transactions(), shop.ids), shop.clock, settings);
    }
}
