package io.stablemint.client.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Your data about a customer that you identified; every field is optional. Checked with the request that contains it. */
public final class UserKyc {

    private final Map<String, Object> body;

    private UserKyc(Map<String, Object> body) {
        this.body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    public static Builder builder() {
        return new Builder();
    }

    static Optional<UserKyc> in(Map<String, Object> request) {
        if (request.get("userKyc") instanceof Map<?, ?> fields) {
            Map<String, Object> body = new LinkedHashMap<>();
            fields.forEach((name, value) -> body.put((String) name, value));
            return Optional.of(new UserKyc(body));
        }
        return Optional.empty();
    }

    void check(FieldValidator checks) {
        checks.inside("userKyc", body)
                .notBlank()
                .country("citizenshipCountryCode")
                .date("dateOfBirth");
    }

    /** The fields as they are sent. */
    public Map<String, Object> body() {
        return body;
    }

    public Optional<String> fullName() {
        return text("fullName");
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> citizenshipCountryCode() {
        return text("citizenshipCountryCode");
    }

    public Optional<String> residenceAddress() {
        return text("residenceAddress");
    }

    /** {@code YYYY-MM-DD}. */
    public Optional<String> dateOfBirth() {
        return text("dateOfBirth");
    }

    public Optional<String> placeOfBirth() {
        return text("placeOfBirth");
    }

    public Optional<String> gender() {
        return text("gender");
    }

    public Optional<String> mobilePhone() {
        return text("mobilePhone");
    }

    public Optional<String> personalIdentificationNumber() {
        return text("personalIdentificationNumber");
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable((String) body.get(field));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserKyc that && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** Only the names of the fields that are set. */
    @Override
    public String toString() {
        return "UserKyc" + body.keySet();
    }

    /** Sets the fields. */
    public static final class Builder {

        private final Map<String, Object> fields = new LinkedHashMap<>();

        private Builder() {}

        public Builder fullName(String fullName) {
            return set("fullName", fullName);
        }

        /** ISO 3166-1 alpha-2. */
        public Builder citizenshipCountryCode(String code) {
            return set("citizenshipCountryCode", code);
        }

        public Builder residenceAddress(String address) {
            return set("residenceAddress", address);
        }

        /** {@code YYYY-MM-DD}. */
        public Builder dateOfBirth(String date) {
            return set("dateOfBirth", date);
        }

        public Builder placeOfBirth(String place) {
            return set("placeOfBirth", place);
        }

        public Builder gender(String gender) {
            return set("gender", gender);
        }

        public Builder mobilePhone(String number) {
            return set("mobilePhone", number);
        }

        public Builder personalIdentificationNumber(String number) {
            return set("personalIdentificationNumber", number);
        }

        public UserKyc build() {
            return new UserKyc(fields);
        }

        private Builder set(String field, @Nullable String value) {
            if (value == null) {
                fields.remove(field);
            } else {
                fields.put(field, value);
            }
            return this;
        }
    }
}
