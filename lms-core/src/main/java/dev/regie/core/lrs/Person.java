package dev.regie.core.lrs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * All that is known of an agent, every property a list (xAPI 1.0.3 Communication 2.4). Lists that are empty are left out of the
 * JSON.
 *
 * @param mboxes {@code mailto:} IRIs
 * @param mboxSha1sums SHA-1 of such IRIs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"})
public record Person(
        @JsonProperty("name") List<String> names,
        @JsonProperty("mbox") List<String> mboxes,
        @JsonProperty("mbox_sha1sum") List<String> mboxSha1sums,
        @JsonProperty("openid") List<String> openids,
        @JsonProperty("account") List<Account> accounts) {

    /** An account somewhere. */
    public record Account(String homePage, String name) {}

    /** Keeps its own copies. */
    public Person {
        names = List.copyOf(names);
        mboxes = List.copyOf(mboxes);
        mboxSha1sums = List.copyOf(mboxSha1sums);
        openids = List.copyOf(openids);
        accounts = List.copyOf(accounts);
    }

    /** What the specification calls it. */
    @JsonProperty("objectType")
    public String objectType() {
        return "Person";
    }
}
