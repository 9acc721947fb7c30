/** Pages and endpoints of gatherings. */
@NullMarked
package org.digitalwings.app.gathering.web;

import org.jspecify.annotations.NullMarked;
