package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for a package made elsewhere.
 *
 * @param packageName id of the package
 */
public record PackageActivity(ActivityHead head, LanguageMap about, String packageName) implements Briefed {
    public PackageActivity {
        requireNonNull(head, "head");
        requireNonNull(about, "about");
        StableId.require(packageName);
    }

    @Override
    public @Nullable LanguageMap prepare() {
        return null;
    }

    @Override
    public List<Material> materials() {
        return List.of();
    }
}
