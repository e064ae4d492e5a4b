/** Screens of the security administrator (角色与授权页面): who may do what. */
package org.egovops.web.role;
