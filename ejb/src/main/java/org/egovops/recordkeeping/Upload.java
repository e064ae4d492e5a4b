package org.egovops.recordkeeping;

import java.io.InputStream;

/**
 * Upload (上传的文件): what somebody wants to attach. What the sender says about the file's media type
 * is deliberately missing.
 *
 * @param fileName name as sent
 * @param content the bytes; read once, closed by the caller
 */
public record Upload(String fileName, InputStream content, Visibility visibility) {}
