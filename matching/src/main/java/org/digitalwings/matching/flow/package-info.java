/**
 * Flows of least cost in networks, exact on whole numbers. Goes in: a network of arcs with capacities and costs. Comes out: a
 * circulation of least cost, and the prices that prove that none costs less.
 */
@NullMarked
package org.digitalwings.matching.flow;

import org.jspecify.annotations.NullMarked;
