package io.stablemint.orders.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of table sign_in_limit. A row that has expired means the same as no row. */
@Entity
@Table(name = "sign_in_limit")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class SignInLimitRow {

    @Id
    private String id;

    @Column(name = "used_until")
    private Instant usedUntil;

    @Column(name = "known_until")
    private @Nullable Instant knownUntil;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SignInLimitRow() {}

    static SignInLimitRow unused(String id, Instant now) {
        SignInLimitRow row = new SignInLimitRow();
        row.id = id;
        row.usedUntil = now;
        row.expiresAt = now;
        return row;
    }

    Instant usedUntil() {
        return usedUntil;
    }

    boolean hasExpiredAt(Instant now) {
        return !expiresAt.isAfter(now);
    }

    /** Whether somebody has signed in here lately. */
    boolean isKnownAt(Instant now) {
        return knownUntil != null && now.isBefore(knownUntil);
    }

    void use(Instant until) {
        usedUntil = until;
        expiresAt = knownUntil != null && knownUntil.isAfter(until) ? knownUntil : until;
    }

    void know(Instant until) {
        knownUntil = until;
        use(usedUntil);
    }
}
