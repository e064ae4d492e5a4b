/** Service catalogue pages (服务目录页面): service items, business systems, categories (SCP-01…13). */
package org.egovops.web.catalogue;
