package org.egovops.kernel;

/**
 * Request key (幂等键): the client's own key for one request, so that a request sent twice is done
 * once.
 *
 * @param caller login of who sent it; keys of different callers never meet
 * @param key the client's key, 1 to 100 characters
 * @param digest SM3 digest of the request's body
 */
public record RequestKey(String caller, String key, String digest) {

  private static final int LONGEST = 100;

  public RequestKey {
    if (key.isBlank() || key.length() > LONGEST) {
      throw RuleBroken.at("Idempotency-Key", "request.bad-key", LONGEST);
    }
  }
}
