package org.parley.app.web.guard;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What goes with each form, so that no other site can send one: an HMAC of the visit's cookie under
 * a key of this run of the program. Each time it is given out behind another random mask, so that
 * the size of compressed pages tells nothing of it.
 */
final class FormTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(Secret.random(), ALGORITHM);

    /**
     * @param visit value of the cookie
     */
    String of(String visit) {
        byte[] mask = Secret.random();
        byte[] masked = xor(mask, mac(visit));
        byte[] both = Arrays.copyOf(mask, 2 * Secret.BYTES);
        System.arraycopy(masked, 0, both, Secret.BYTES, Secret.BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    boolean fits(String token, String visit) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (both.length != 2 * Secret.BYTES) {
            return false;
        }
        byte[] mask = Arrays.copyOf(both, Secret.BYTES);
        byte[] masked = Arrays.copyOfRange(both, Secret.BYTES, both.length);
        return MessageDigest.isEqual(xor(mask, masked), mac(visit));
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] result = new byte[one.length];
        for (int i = 0; i < one.length; i++) {
            result[i] = (byte) (one[i] ^ other[i]);
        }
        return result;
    }

    private byte[] mac(String visit) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(visit.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
