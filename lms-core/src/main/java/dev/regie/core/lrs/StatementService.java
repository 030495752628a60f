package dev.regie.core.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds statements. */
@ApplicationScoped
public class StatementService {
    /**
     * Stores all of them or none, in the caller's transaction if there is one. The same id with the same statement (by
     * the specification's comparison) is passed over silently, so a repeated request never doubles anything.
     */
    @Transactional
    public StoreResult store(List<RawStatement> received, Authority authority) {
        throw new UnsupportedOperationException();
    }

    /** The statement with this id, voided or not. */
    public Optional<StoredStatement> get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** One page of what the query asks for. */
    public StatementPage query(StatementQuery query) {
        throw new UnsupportedOperationException();
    }
}
