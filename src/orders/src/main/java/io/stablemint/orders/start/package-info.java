/**
 * Brings the order system up: settings checked, schema migrated, demo accounts seeded if wished, jobs ticking, in this order.
 *
 * <p>Promise: if something is wrong with the settings or the schema, the application does not start.
 *
 * <p>Accounts for a Jakarta Security {@code @DatabaseIdentityStoreDefinition} on data source {@code jdbc/orders}, hashes as
 * {@code Pbkdf2PasswordHash} writes them:
 *
 * <pre>
 * callerQuery = "SELECT password_hash FROM shop_user WHERE login = ?"
 * groupsQuery = "SELECT group_name FROM shop_user_group WHERE login = ?"
 * </pre>
 *
 * <p>Groups are {@code customer}, {@code clerk} and {@code operator}. Of a logged-in customer,
 * {@link io.stablemint.orders.ordering.Customers#withLogin} knows the rest. Setting {@code orders.demo-password} opens anna and ben
 * (customers), carla (clerk) and olga (operator) with that password.
 */
@NullMarked
package io.stablemint.orders.start;

import org.jspecify.annotations.NullMarked;
