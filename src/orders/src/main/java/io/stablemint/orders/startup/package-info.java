/**
 * Starts the order system in this order: validate the settings, migrate the schema, create demo accounts if set, start the jobs.
 *
 * <p>Promise: the application does not start if the settings or the schema are not valid.
 *
 * <p>The accounts are made for a Jakarta Security {@code @DatabaseIdentityStoreDefinition} on data source {@code jdbc/orders}; the password
 * hashes have the format of {@code Pbkdf2PasswordHash}:
 *
 * <pre>
 * callerQuery = "SELECT password_hash FROM shop_user WHERE login = ?"
 * groupsQuery = "SELECT group_name FROM shop_user_group WHERE login = ?"
 * </pre>
 *
 * <p>The groups are {@code customer}, {@code clerk} and {@code operator}. Method
 * {@link io.stablemint.orders.ordering.CustomerRepository#findByLogin} reads a logged-in customer's data. Setting
 * {@code orders.demo-password} creates anna and ben (customers), carla (clerk) and olga (operator) with that password.
 */
@NullMarked
package io.stablemint.orders.startup;

import org.jspecify.annotations.NullMarked;
