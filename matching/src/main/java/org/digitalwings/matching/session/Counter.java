package org.digitalwings.matching.session;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts literals in unary by a tree of clauses, so that a solver can learn about parts of a sum. {@code n} literals counted up
 * to {@code most} take on the order of {@code n * most * log n} clauses.
 *
 * <p>After Bailleux and Boufkhad, <i>Efficient CNF Encoding of Boolean Cardinality Constraints</i>, CP 2003 (totalizer).
 */
final class Counter {

    private final CpModel program;
    private final int most;
    private final boolean exact;

    private Counter(CpModel program, int most, boolean exact) {
        this.program = program;
        this.most = most;
        this.exact = exact;
    }

    /** Adds that at most so many of the literals are true. */
    static void atMost(CpModel program, List<Literal> literals, int most) {
        if (literals.size() > most) {
            List<Literal> counts = new Counter(program, most + 1, false).count(literals);
            program.addBoolOr(new Literal[] {counts.get(most).not()});
        }
    }

    /** Adds that just so many of the literals are true, from 1 to one less than there are. */
    static void exactly(CpModel program, List<Literal> literals, int number) {
        List<Literal> counts = new Counter(program, number + 1, true).count(literals);
        program.addBoolOr(new Literal[] {counts.get(number - 1)});
        program.addBoolOr(new Literal[] {counts.get(number).not()});
    }

    /** The literal number {@code i} says that more than {@code i} are true. */
    private List<Literal> count(List<Literal> literals) {
        if (literals.size() == 1) {
            return literals;
        }
        int half = literals.size() / 2;
        return merge(count(literals.subList(0, half)), count(literals.subList(half, literals.size())));
    }

    private List<Literal> merge(List<Literal> left, List<Literal> right) {
        List<Literal> sum = new ArrayList<>();
        for (int i = 0; i < Math.min(most, left.size() + right.size()); i++) {
            BoolVar more = program.newBoolVar("");
            if (i > 0) {
                program.addImplication(more, sum.get(i - 1));
            }
            sum.add(more);
        }
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                atLeast(left, i, right, j, sum);
                if (exact && i + j < sum.size()) {
                    notMore(left, i, right, j, sum);
                }
            }
        }
        return sum;
    }

    private void atLeast(List<Literal> left, int i, List<Literal> right, int j, List<Literal> sum) {
        if (i + j > 0 && i + j <= sum.size()) {
            clause(left, i, right, j, sum.get(i + j - 1));
        }
    }

    private void clause(List<Literal> left, int i, List<Literal> right, int j, Literal then) {
        List<Literal> clause = new ArrayList<>();
        if (i > 0) {
            clause.add(left.get(i - 1).not());
        }
        if (j > 0) {
            clause.add(right.get(j - 1).not());
        }
        clause.add(then);
        program.addBoolOr(clause);
    }

    private void notMore(List<Literal> left, int i, List<Literal> right, int j, List<Literal> sum) {
        List<Literal> clause = new ArrayList<>();
        if (i < left.size()) {
            clause.add(left.get(i));
        }
        if (j < right.size()) {
            clause.add(right.get(j));
        }
        clause.add(sum.get(i + j).not());
        program.addBoolOr(clause);
    }
}
