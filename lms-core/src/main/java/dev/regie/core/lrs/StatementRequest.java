package dev.regie.core.lrs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request to store statements.
 *
 * @param body one statement or an array of them, as JSON
 * @param id what the request says the id of its one statement is
 * @param data the data of attachments that came along
 */
public record StatementRequest(
        String body, XapiVersion version, Optional<UUID> id, Sender sender, List<AttachmentData> data) {
    public StatementRequest {
        data = List.copyOf(data);
    }
}
