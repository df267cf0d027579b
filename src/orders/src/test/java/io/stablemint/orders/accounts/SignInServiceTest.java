package io.stablemint.orders.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.accounts.SignInService.Result;
import io.stablemint.orders.concurrency.ConcurrentCalls;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.SignInLimits;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.SampleCustomers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInServiceTest {

    private static final SignInLimits LIMITS = new SignInLimits(3, Duration.ofMinutes(3), Duration.ofDays(30));
    private static final String HASH = PasswordHash.of("open sesame");
    private static final String HOME = "198.51.100.7";
    private static final String ELSEWHERE = "203.0.113.9";

    @ParameterizedTest
    @EnumSource
    void signedIn_whenThePasswordIsRight(DatabaseKind kind) {
        ShopFixture shop = shop(kind);

        assertThat(service(shop).signIn(" Anna ", "open sesame", HOME))
                .isEqualTo(new Result.SignedIn(new Account("anna", Set.of("customer"))));
        assertThat(service(shop).signIn("anna", "open sesame ", HOME)).isEqualTo(new Result.WrongPassword());
        assertThat(service(shop).signIn("anna", "", HOME)).isEqualTo(new Result.WrongPassword());
    }

    @Test
    void wrongPassword_whenThereIsNoSuchAccount() {
        ShopFixture shop = shop(DatabaseKind.H2);

        assertThat(service(shop).signIn("nobody", "open sesame", HOME)).isEqualTo(new Result.WrongPassword());
        assertThat(service(shop).signIn("a\u0000'; --", "open sesame", ELSEWHERE))
                .isEqualTo(new Result.WrongPassword());
    }

    @ParameterizedTest
    @EnumSource
    void tooManyTries_afterTheLimit_forKnownAndUnknownNames(DatabaseKind kind) {
        ShopFixture shop = shop(kind);

        for (String name : new String[] {"anna", "nobody"}) {
            failThreeTimes(shop, name, HOME);
            assertThat(service(shop).signIn(name, "open sesame", HOME))
                    .isEqualTo(new Result.TooManyTries(Duration.ofMinutes(3)));
        }

        shop.clock.advance(Duration.ofMinutes(3));
        assertThat(service(shop).signIn("anna", "open sesame", HOME)).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void waitingIsNotMadeLonger_byAttemptsThatWereRefused() {
        ShopFixture shop = shop(DatabaseKind.H2);
        failThreeTimes(shop, "anna", HOME);

        for (int i = 0; i < 100; i++) {
            service(shop).signIn("anna", "wrong", HOME);
        }

        assertThat(service(shop).signIn("anna", "open sesame", HOME))
                .isEqualTo(new Result.TooManyTries(Duration.ofMinutes(3)));
    }

    @Test
    void customerSignsIn_whileAStrangerElsewhereIsRefused() {
        ShopFixture shop = shop(DatabaseKind.H2);
        failThreeTimes(shop, "anna", ELSEWHERE);
        assertThat(service(shop).signIn("anna", "wrong", ELSEWHERE)).isInstanceOf(Result.TooManyTries.class);

        assertThat(service(shop).signIn("anna", "open sesame", HOME)).isInstanceOf(Result.SignedIn.class);
    }

    @ParameterizedTest
    @EnumSource
    void manyAddressesTogetherAreRefused_butNotTheCustomersOwn(DatabaseKind kind) {
        ShopFixture shop = shop(kind);
        service(shop).signIn("anna", "open sesame", HOME);
        for (int i = 0; i < 10; i++) {
            failThreeTimes(shop, "anna", "192.0.2." + i);
        }

        assertThat(service(shop).signIn("anna", "wrong", ELSEWHERE))
                .isEqualTo(new Result.TooManyTries(Duration.ofSeconds(18)));
        assertThat(service(shop).signIn("anna", "open sesame", HOME)).isInstanceOf(Result.SignedIn.class);
    }

    @Test
    void addressIsRefused_whenItTriesManyNames() {
        ShopFixture shop = shop(DatabaseKind.H2);
        for (int i = 0; i < 30; i++) {
            service(shop).signIn("name" + i, "wrong", ELSEWHERE);
        }

        assertThat(service(shop).signIn("anna", "open sesame", ELSEWHERE))
                .isEqualTo(new Result.TooManyTries(Duration.ofSeconds(18)));
    }

    @Test
    void addressesOfOneIpv6NetworkCountTogether() {
        ShopFixture shop = shop(DatabaseKind.H2);
        for (int i = 0; i < 3; i++) {
            service(shop).signIn("anna", "wrong", "2001:db8:1:2::" + i);
        }

        assertThat(service(shop).signIn("anna", "open sesame", "2001:db8:1:2:ffff::1"))
                .isInstanceOf(Result.TooManyTries.class);
        assertThat(service(shop).signIn("anna", "open sesame", "2001:db8:1:3::1"))
                .isInstanceOf(Result.SignedIn.class);
    }

    @ParameterizedTest
    @EnumSource
    void parallelRequestsHaveNoMoreTries(DatabaseKind kind) {
        ShopFixture shop = shop(kind);

        long compared = ConcurrentCalls.run(Collections.nCopies(
                        12, (Callable<Result>) () -> service(shop).signIn("anna", "wrong", HOME)))
                .stream()
                .filter(Result.WrongPassword.class::isInstance)
                .count();

        assertThat(compared).isEqualTo(3);
    }

    @Test
    void refusedRequestsLeaveNoRows() {
        ShopFixture shop = shop(DatabaseKind.H2);
        for (int i = 0; i < 30; i++) {
            service(shop).signIn("name" + i, "wrong", ELSEWHERE);
        }
        List<String> before = shop.database.rows("SELECT count(*) FROM sign_in_limit");

        service(shop).signIn("another-name", "wrong", ELSEWHERE);

        assertThat(shop.database.rows("SELECT count(*) FROM sign_in_limit")).isEqualTo(before);
    }

    @Test
    void neitherNamesNorAddressesAreStored() {
        ShopFixture shop = shop(DatabaseKind.H2);
        service(shop).signIn("anna", "open sesame", HOME);

        assertThat(shop.database.rows("SELECT id FROM sign_in_limit"))
                .hasSize(3)
                .allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    private static ShopFixture shop(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        SampleCustomers.account(shop, "anna", HASH, "customer");
        return shop;
    }

    private static SignInService service(ShopFixture shop) {
        var transactions = shop.database.transactions();
        return new SignInService(
                new AccountRepository(transactions), new SignInLimiter(transactions, shop.clock, LIMITS));
    }

    private static void failThreeTimes(ShopFixture shop, String name, String address) {
        for (int i = 0; i < 3; i++) {
            assertThat(service(shop).signIn(name, "wrong", address)).isEqualTo(new Result.WrongPassword());
        }
    }
}
