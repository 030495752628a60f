package dev.regie.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current request is served. A filter fills it for every request, before anything else runs;
 * {@link SystemWork} does for work without a request. Roles are read from the database once per request, when first asked for.
 */
@RequestScoped
public class CurrentUser {
    private Supplier<Caller> source = Caller.Nobody::new;
    private @Nullable Caller known;
    private @Nullable SignIn signIn;

    /** The person who is signed in, if a person is. */
    public Optional<SignedInPerson> person() {
        return caller() instanceof Caller.Somebody(SignedInPerson person) ? Optional.of(person) : Optional.empty();
    }

    /** The program that sent a valid key, if one did. */
    public Optional<ApiClient> client() {
        return caller() instanceof Caller.Client(ApiClient client) ? Optional.of(client) : Optional.empty();
    }

    /**
     * The person who is signed in.
     *
     * @throws AccessDenied when no person is: nobody at all, a program, or Regie itself
     */
    public SignedInPerson require() {
        return person().orElseThrow(() -> new AccessDenied("nobody is signed in"));
    }

    /**
     * Whether the caller has the rights of this role. Regie itself has all; a program has those of an admin, since the
     * permission table has already asked for the scope that the address needs.
     */
    public boolean has(Role role) {
        return switch (caller()) {
            case Caller.Nobody() -> false;
            case Caller.Somebody(SignedInPerson person) -> person.has(role);
            case Caller.Client(ApiClient client) -> client.hasAny(Scope.ALL_READ);
            case Caller.Regie() -> true;
        };
    }

    /**
     * Goes on only for a caller with one of the roles.
     *
     * @throws AccessDenied for everybody else
     */
    public void require(Role... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(this::has)) {
            throw new AccessDenied("needs one of " + List.of(anyOf));
        }
    }

    /** The caller, whoever it is. */
    public Caller caller() {
        Caller caller = known;
        if (caller == null) {
            caller = source.get();
            known = caller;
        }
        return caller;
    }

    /** The sign-in that the request came with; empty for programs and for work without a request. */
    public Optional<SignIn> signIn() {
        return Optional.ofNullable(signIn);
    }

    /** Says which sign-in the request came with. For the filter alone. */
    public void cameWith(SignIn now) {
        signIn = now;
    }

    /** Says who is calling; looked up when first asked for. For the filters and {@link SystemWork} alone. */
    public void become(Supplier<Caller> caller) {
        source = caller;
        known = null;
    }
}
