/**
 * Starts the order system in this order: validate the settings, migrate the schema, create demo accounts if set, start the jobs.
 *
 * <p>Promise: the application does not start if the settings or the schema are not valid.
 *
 * <p>{@link io.stablemint.orders.accounts.SignInService} compares the passwords; their hashes have the format of Jakarta Security's
 * {@code Pbkdf2PasswordHash}. The groups are {@code customer}, {@code clerk} and {@code operator}. Method
 * {@link io.stablemint.orders.ordering.CustomerRepository#findByLogin} reads a logged-in customer's data. Setting
 * {@code orders.demo-password} creates anna and ben (customers), carla (clerk) and olga (operator) with that password.
 */
@NullMarked
package io.stablemint.orders.startup;

import org.jspecify.annotations.NullMarked;
