package org.egovops.party.access;

/**
 * Issued token (新发令牌): the only time the token itself is seen.
 *
 * @param row what the list will show
 * @param token the text to send as {@code Authorization: Bearer}
 */
public record IssuedToken(TokenRow row, String token) {

  /** Never the token: records end up in logs. */
  @Override
  public String toString() {
    return "IssuedToken[" + row + "]";
  }
}
