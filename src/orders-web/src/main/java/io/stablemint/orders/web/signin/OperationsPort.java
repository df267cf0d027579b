package io.stablemint.orders.web.signin;

/**
 * The setting {@code operations.port}: the only port at which operators' resources answer.
 *
 * @param number -1 if they answer at every port
 */
public record OperationsPort(int number) {

    boolean isWrong(int localPort) {
        return number > 0 && localPort != number;
    }
}
