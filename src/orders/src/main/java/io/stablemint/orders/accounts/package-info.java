/**
 * Who may sign in: accounts, their passwords, and the limit on password attempts.
 *
 * <p>Promise: a password is compared only while the account, the address and the pair of both have attempts left, on all servers together; an
 * answer for an unknown name takes as long as one for a wrong password.
 */
@NullMarked
package io.stablemint.orders.accounts;

import org.jspecify.annotations.NullMarked;
