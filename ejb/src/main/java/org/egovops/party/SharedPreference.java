package org.egovops.party;

/**
 * Shared preference (共享的个人偏好): what a colleague of one of the reader's teams shares.
 *
 * @param owner name of the colleague
 * @param value the value as the colleague keeps it
 */
public record SharedPreference(String owner, String value) {}
