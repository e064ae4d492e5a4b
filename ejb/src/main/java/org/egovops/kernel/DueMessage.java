package org.egovops.kernel;

import java.time.Instant;

/** A message whose time has come (到期消息), with the moment by which it is claimed. */
public record DueMessage(long id, Instant nextTryAt) {}
