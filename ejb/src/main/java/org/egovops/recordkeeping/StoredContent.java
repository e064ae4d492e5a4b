package org.egovops.recordkeeping;

/**
 * Content that has been stored (已存储内容).
 *
 * @param size bytes
 * @param digest SM3 digest of all bytes
 */
record StoredContent(long size, String digest) {}
