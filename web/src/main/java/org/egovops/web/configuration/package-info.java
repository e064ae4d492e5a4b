/** Screens of the configuration items (配置项): the register with its cabinets, and one item. */
package org.egovops.web.configuration;
