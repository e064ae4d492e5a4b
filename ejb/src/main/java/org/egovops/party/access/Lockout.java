package org.egovops.party.access;

import java.time.Duration;

/**
 * Lockout (失败锁定) of an account.
 *
 * @param failures failures in a row after which it is locked
 * @param length how long
 */
record Lockout(int failures, Duration length) {}
