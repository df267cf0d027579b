package io.stablemint.orders.accounts;

import io.stablemint.orders.encoding.Sha256;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a password attempt comes from and which account it is for, as the ids of three limits. The ids are hashes, because a typed name may be
 * a password in the wrong field, and addresses are personal data.
 *
 * @param pair the account and the address together
 * @param account the account, from any address
 * @param address the address, for any account
 */
record SignInOrigin(String pair, String account, String address) {

    private static final int IPV6_NETWORK_BYTES = 8;

    static SignInOrigin of(String login, String address) {
        String network = network(address);
        return new SignInOrigin(
                Sha256.hex("pair " + network + " " + login),
                Sha256.hex("account " + login),
                Sha256.hex("address " + network));
    }

    /** An IPv4 address as it is, and of an IPv6 address the network (/64): one customer's line has all addresses of a network. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // A text with colons is never looked up in the DNS.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
