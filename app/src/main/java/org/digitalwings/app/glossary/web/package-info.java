/** The pages and the endpoint of the glossary. */
@NullMarked
package org.digitalwings.app.glossary.web;

import org.jspecify.annotations.NullMarked;
