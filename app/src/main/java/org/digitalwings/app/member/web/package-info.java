/** The pages and endpoints of members. */
@NullMarked
package org.digitalwings.app.member.web;

import org.jspecify.annotations.NullMarked;
