/**
 * Service request pages (服务请求页面): the catalogue as departments see it, the desk's register, the
 * record with its steps, and the desk's intake. Pages ask the doors of {@code org.egovops.request};
 * what tickets share is drawn by the beans beside the incident's pages.
 */
package org.egovops.web.request;
