package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RawStatement;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StatementWriter;
import dev.regie.core.lrs.StoreResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Regie's own writing. */
@ApplicationScoped
public class OwnStatements implements StatementWriter {
    @Inject
    StatementService service;

    @Override
    public void write(List<String> statementsJson) {
        StoreResult result =
                service.store(statementsJson.stream().map(RawStatement::of).toList(), new Authority.Regie());
        switch (result) {
            case StoreResult.Stored stored -> {
                // As it should be.
            }
            case StoreResult.Invalid invalid ->
                throw new IllegalStateException("Regie wrote a statement that is none: " + invalid.error());
            case StoreResult.Conflict conflict ->
                throw new IllegalStateException("Regie wrote two different statements with id " + conflict.id());
        }
    }
}
