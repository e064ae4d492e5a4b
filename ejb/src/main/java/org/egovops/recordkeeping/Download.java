package org.egovops.recordkeeping;

import java.io.InputStream;

/**
 * Download (下载的附件).
 *
 * @param content the bytes; its last part is handed out only after the digest of the whole has been
 *     found right, otherwise reading fails
 */
public record Download(AttachmentRow attachment, InputStream content) {}
