package dev.regie.core.enrolment;

import dev.regie.core.enrolment.Enrolment.State;

/** The rules of an enrolment's life, as pure functions. */
public final class LifeCycle {

    private LifeCycle() {}

    /** Only what is under way can be interrupted. */
    public static boolean mayPause(State state) {
        return state == State.ACTIVE;
    }

    /** Only what is interrupted can be taken up again. */
    public static boolean mayResume(State state) {
        return state == State.PAUSED;
    }

    /** What has ended cannot end once more: neither withdrawn nor waived. */
    public static boolean mayEnd(State state) {
        return state.isOpen();
    }

    /** What has ended stays on the version it ended on. */
    public static boolean mayMoveToVersion(State state) {
        return state.isOpen();
    }

    /**
     * The state after folding. Done completes what is open. A completion that the statements no longer carry is taken
     * back: to active, or to withdrawn if a later enrolment has taken its place.
     */
    public static State afterFolding(State state, Standing standing, boolean anotherIsOpen) {
        if (state.isOpen()) {
            return standing == Standing.DONE ? State.COMPLETED : state;
        }
        if (state == State.COMPLETED && standing != Standing.DONE) {
            return anotherIsOpen ? State.WITHDRAWN : State.ACTIVE;
        }
        return state;
    }
}
