package dev.regie.authoring.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The hashes of the five articles that the curriculum was learned from, in {@code src/test/resources/article-shingles.bin}. The articles
 * themselves are not ours to keep here. To make the file anew, run {@link #main} with the articles, one text file each:
 * {@code java … dev.regie.authoring.check.ArticleShingles authoring/src/test/resources/article-shingles.bin 000.txt 001.txt …}
 */
public final class ArticleShingles {
    private ArticleShingles() {}

    static SourceShingles read() {
        try (InputStream bytes =
                Objects.requireNonNull(ArticleShingles.class.getResourceAsStream("/article-shingles.bin"))) {
            return SourceShingles.read(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file to write, then the articles to read. */
    public static void main(String[] args) throws IOException {
        List<String> articles = new ArrayList<>();
        for (String file : List.of(args).subList(1, args.length)) {
            articles.add(Files.readString(Path.of(file)));
        }
        SourceShingles shingles = SourceShingles.of(articles);
        Files.write(Path.of(args[0]), shingles.bytes());
        System.out.println(shingles.size() + " runs of " + SourceShingles.WORDS + " words");
    }
}
