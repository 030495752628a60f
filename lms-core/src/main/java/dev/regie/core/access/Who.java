package dev.regie.core.access;

/** Who may ask for an address. */
public enum Who {
    /** Everybody, also without signing in. */
    ANYONE,
    /** Every person who is signed in. */
    LEARNER,
    TRAINER,
    MANAGER,
    ADMIN,
    /** A signed-in person, for what is their own; the service that answers checks whose it is. */
    OWN,
    /** Whoever holds a launch token; the player checks it. */
    LAUNCH_TOKEN,
    /** A program with an API key and one of the row's scopes. */
    API_KEY
}
