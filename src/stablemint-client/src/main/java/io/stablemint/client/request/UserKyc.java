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

    /** {@return a builder in which no field is set; none is required} */
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

    /**
     * {@return the fields as they are sent; fields that are not set are not in it} The map cannot be changed. It
     * contains personal data: do not log it.
     */
    public Map<String, Object> body() {
        return body;
    }

    /** {@return first and last names in one text, if set} */
    public Optional<String> fullName() {
        return text("fullName");
    }

    /** {@return the country of citizenship, ISO 3166-1 alpha-2, if set} */
    public Optional<String> citizenshipCountryCode() {
        return text("citizenshipCountryCode");
    }

    /** {@return where the customer lives, in one text, if set} */
    public Optional<String> residenceAddress() {
        return text("residenceAddress");
    }

    /** {@return the date of birth as {@code YYYY-MM-DD}, if set} */
    public Optional<String> dateOfBirth() {
        return text("dateOfBirth");
    }

    /** {@return the place of birth as you wrote it, if set} */
    public Optional<String> placeOfBirth() {
        return text("placeOfBirth");
    }

    /** {@return the gender as you wrote it; the client checks no list of values} */
    public Optional<String> gender() {
        return text("gender");
    }

    /** {@return the number of the mobile phone as you wrote it; the client does not check its format} */
    public Optional<String> mobilePhone() {
        return text("mobilePhone");
    }

    /** {@return a number that identifies the person, such as that of an identity card, if set} */
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

        /**
         * First and last names.
         *
         * @param fullName in one text, not blank
         * @return this builder
         */
        public Builder fullName(String fullName) {
            return set("fullName", fullName);
        }

        /**
         * The country of citizenship.
         *
         * @param code ISO 3166-1 alpha-2, upper case, for example {@code DE}
         * @return this builder
         */
        public Builder citizenshipCountryCode(String code) {
            return set("citizenshipCountryCode", code);
        }

        /**
         * Where the customer lives.
         *
         * @param address in one text, not blank
         * @return this builder
         */
        public Builder residenceAddress(String address) {
            return set("residenceAddress", address);
        }

        /**
         * The date of birth, in no time zone.
         *
         * @param date {@code YYYY-MM-DD}
         * @return this builder
         */
        public Builder dateOfBirth(String date) {
            return set("dateOfBirth", date);
        }

        /**
         * Where the customer was born.
         *
         * @param place not blank; sent as it is
         * @return this builder
         */
        public Builder placeOfBirth(String place) {
            return set("placeOfBirth", place);
        }

        /**
         * The customer's gender.
         *
         * @param gender not blank; sent as it is
         * @return this builder
         */
        public Builder gender(String gender) {
            return set("gender", gender);
        }

        /**
         * The number of the customer's mobile phone.
         *
         * @param number not blank; sent as it is
         * @return this builder
         */
        public Builder mobilePhone(String number) {
            return set("mobilePhone", number);
        }

        /**
         * A number that identifies the person, such as that of an identity card.
         *
         * @param number not blank; sent as it is
         * @return this builder
         */
        public Builder personalIdentificationNumber(String number) {
            return set("personalIdentificationNumber", number);
        }

        /** {@return the data} Its fields are not checked here, but when the request that contains it is built. */
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
