package dev.regie.core.lrs;

import dev.regie.core.lrs.internal.AttachmentTable;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The data of attachments. */
@ApplicationScoped
public class AttachmentService {
    @Inject
    DataSource dataSource;

    /** The data that came along with these statements, each digest once. */
    public List<StoredAttachment> of(List<StoredStatement> statements) {
        List<Long> positions =
                statements.stream().map(StoredStatement::position).toList();
        return onConnection(connection -> AttachmentTable.of(connection, positions));
    }

    /** Writes the data piece by piece; while the receiver takes its time no connection to the database is held. */
    public void copy(StoredAttachment attachment, OutputStream out) throws IOException {
        int piece = 0;
        Optional<byte[]> bytes = piece(attachment, piece++);
        while (bytes.isPresent()) {
            out.write(bytes.get());
            bytes = piece(attachment, piece++);
        }
    }

    private Optional<byte[]> piece(StoredAttachment attachment, int number) {
        return onConnection(connection -> AttachmentTable.piece(connection, attachment.content(), number));
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T onConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StorageFault("The attachments could not be read", e);
        }
    }
}
