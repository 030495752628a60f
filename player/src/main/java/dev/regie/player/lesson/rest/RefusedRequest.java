package dev.regie.player.lesson.rest;

/** The request cannot be read as what is expected; thrown where JAX-RS leaves no other way to answer. */
class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    RefusedRequest(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
