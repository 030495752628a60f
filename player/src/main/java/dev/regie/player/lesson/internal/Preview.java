package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Language;
import dev.regie.player.launch.Launch;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.EventsReply;
import dev.regie.player.lesson.LearnerEvent;
import dev.regie.player.lesson.Refusal;
import dev.regie.player.lesson.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lessons for looking at: the same answers as a learner gets, but nothing is kept, stated or counted. */
@ApplicationScoped
public class Preview {

    @Inject
    Passages passages;

    @Inject
    PreviewMemory memory;

    /** What a learner would be given at the very start. */
    public Reply<Delivery> open(Launch launch, Language wanted) {
        Passage passage = passages.of(launch);
        Language lang = SessionBook.offered(passage, wanted);
        UUID session = UUID.randomUUID();
        memory.open(session, lang);
        return new Reply.Given<>(new Deliveries(passage, passages.render(passage, lang))
                .delivery(session, LaunchMode.BROWSE, Known.NOTHING));
    }

    /** Feedback as a learner would get it. */
    public Reply<EventsReply> record(Launch launch, UUID session, List<LearnerEvent> events) {
        Passage passage = passages.of(launch);
        Optional<PreviewMemory.Session> open = memory.find(session);
        if (open.isEmpty()) {
            return new Reply.Refused<>(new Refusal.SessionEnded());
        }
        if (events.isEmpty()) {
            return new Reply.Given<>(new EventsReply(List.of(), Map.of(), false, List.of(), false));
        }
        if (!(passage.activity() instanceof WithBlocks page)) {
            return new Reply.Refused<>(new Refusal.DoesNotFit("There are no blocks here for events"));
        }
        List<Deed> deeds = new ArrayList<>();
        for (LearnerEvent event : events) {
            Optional<Deed> deed = Deed.of(event, page, passage.names());
            if (deed.isEmpty()) {
                return new Reply.Refused<>(new Refusal.DoesNotFit("Not of this page: " + event));
            }
            deeds.add(deed.get());
        }
        Questions questions = passages.render(passage, open.get().lang()).questions();
        List<UUID> saved = events.stream().map(LearnerEvent::id).toList();
        List<String> missing = open.get().missingAfter(page, deeds);
        return new Reply.Given<>(
                new EventsReply(saved, EventBook.feedback(questions, deeds), missing.isEmpty(), missing, false));
    }
}
