package dev.regie.authoring.publish;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.authoring.exchange.SourceLimits;
import dev.regie.authoring.publish.internal.CourseDrafts;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.MediaStore;
import dev.regie.core.catalogue.PublishResult;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes a source folder into the catalogue: the curriculum at the start and, by the same path, what a trainer imports. */
@ApplicationScoped
public class CourseImport {
    private Catalogue catalogue;
    private CourseDrafts drafts;
    private MediaStore media;
    private CurrentUser currentUser;
    private Settings settings;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected CourseImport() {}

    @Inject
    public CourseImport(
            Catalogue catalogue, CourseDrafts drafts, MediaStore media, CurrentUser currentUser, Settings settings) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.media = media;
        this.currentUser = currentUser;
        this.settings = settings;
    }

    /**
     * Reads the folder and does what {@link PublicationDecision} says.
     *
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    @Transactional
    public ImportResult importCourse(SourceFiles folder) {
        currentUser.require(Role.TRAINER, Role.ADMIN);
        return switch (CourseExchange.readCourse(folder, limits())) {
            case ReadResult.Faulty<CourseSource> faulty -> new ImportResult.Unreadable(faulty.problems());
            case ReadResult.Read<CourseSource>(CourseSource source) -> take(source);
        };
    }

    private SourceLimits limits() {
        return new SourceLimits(settings.embedHosts(), settings.mediaMegabytes());
    }

    private ImportResult take(CourseSource source) {
        CourseContent content = source.content();
        String hash = Digests.sha256(CourseJson.write(content));
        return switch (PublicationDecision.decide(known(content), content, hash)) {
            case PublicationDecision.Nothing() -> new ImportResult.Unchanged(content.key());
            case PublicationDecision.KeepAsDraft() -> {
                keepMedia(source);
                drafts.save(content, hash);
                yield new ImportResult.Drafted(content.key());
            }
            case PublicationDecision.Publish(var publication) -> {
                keepMedia(source);
                yield switch (catalogue.publish(content, publication)) {
                    case PublishResult.Published(CourseVersion version) -> new ImportResult.Published(version);
                    case PublishResult.Unchanged _ -> new ImportResult.Unchanged(content.key());
                    case PublishResult.Refused(var faults) -> new ImportResult.Refused(content.key(), faults);
                };
            }
        };
    }

    private PublicationDecision.Known known(CourseContent content) {
        List<CourseVersion> versions = catalogue.versions(content.key());
        return new PublicationDecision.Known(
                versions.stream().findFirst().map(CourseVersion::content),
                versions.stream().map(CourseVersion::contentHash).toList(),
                drafts.find(content.key()).map(CourseDraft::contentHash),
                catalogue.course(content.key()).map(Course::editedInRegie).orElse(false));
    }

    /** Before the version that shows it: a file nobody shows does no harm, a picture without its file does. */
    private void keepMedia(CourseSource source) {
        source.media().forEach((ref, bytes) -> media.put(bytes, ref.extension()));
    }
}
