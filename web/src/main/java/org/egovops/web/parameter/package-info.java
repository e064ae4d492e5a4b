/** Screen of the parameters (系统参数页面). */
package org.egovops.web.parameter;
