package io.stablemint.client;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses one of several merchants: {@code @Inject @Merchant("eu") StableMint}.
 *
 * <p>Its settings are {@code stablemint.eu.*}; what is not set there is inherited from {@code stablemint.*}. Injection
 * without this qualifier gives the default merchant. Merchants that only a program looks up must be listed in
 * {@code stablemint.merchants}.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface Merchant {

    /** {@return the merchant's name in the settings, for example {@code eu} for {@code stablemint.eu.api-key}} */
    String value();

    /** The qualifier for a lookup by a program. */
    final class Literal extends AnnotationLiteral<Merchant> implements Merchant {

        /** The merchant's name in the settings. */
        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        /**
         * The qualifier for one merchant.
         *
         * @param value the merchant's name in the settings
         * @return an annotation that equals {@code @Merchant(value)}
         */
        public static Literal of(String value) {
            return new Literal(value);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
