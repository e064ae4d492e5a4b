package org.egovops.party.access;

/**
 * Second factor (动态口令) about to be enrolled: seen by its owner only, once.
 *
 * @param secret Base32, to type into the authenticator
 * @param uri the same as an {@code otpauth} address, to scan
 */
public record SecondFactor(String secret, String uri) {

  /** Never the secret: records end up in logs. */
  @Override
  public String toString() {
    return "SecondFactor";
  }
}
