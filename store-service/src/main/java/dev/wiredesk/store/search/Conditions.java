package dev.wiredesk.store.search;

import dev.wiredesk.store.rows.NameKey;
import java.util.regex.Pattern;

/** The conditions of a search as SQL, each beginning with {@code AND}. */
final class Conditions {
  private static final Pattern ENTITY_ID = Pattern.compile("Q[1-9][0-9]*|e:.+");

  private final Search search;

  Conditions(Search search) {
    this.search = search;
  }

  /** On {@code articles a}: everything but the words. */
  Sql onArticles() {
    Sql sql = new Sql();
    search.publisher().ifPresent(p -> sql.add("AND a.publisher_key = ?", NameKey.of(p)));
    search.from().ifPresent(from -> sql.add("AND a.listed_at >= ?", from));
    search.to().ifPresent(to -> sql.add("AND a.listed_at < ?", to));
    // The parameter's syntax admits no wildcard.
    search
        .language()
        .ifPresent(
            tag -> sql.add("AND (a.language_key = ? OR a.language_key LIKE ?)", tag, tag + "-%"));
    if (search.entity().isPresent()) {
      sql.add("AND EXISTS (SELECT FROM entities e WHERE e.article = a.id")
          .add(onEntities())
          .add(")");
    }
    if (search.asksForClaims()) {
      sql.add("AND EXISTS (SELECT FROM claims c WHERE c.article = a.id").add(onClaims()).add(")");
    }
    return sql;
  }

  /**
   * On {@code articles a}: the words. English is stemmed, so a question has one form for English
   * articles and one for all others; each article is asked in the form that it is indexed in.
   */
  Sql onWords() {
    Sql sql = new Sql();
    search
        .words()
        .map(Conditions::straight)
        .ifPresent(
            words ->
                sql.add(
                    """
                    AND ((a.is_english
                          AND a.search @@ websearch_to_tsquery('english', searchable(?)))
                      OR (NOT a.is_english
                          AND a.search @@ websearch_to_tsquery('simple', searchable(?))))
                    """,
                    words,
                    words));
    return sql;
  }

  /** On {@code entities e}. */
  Sql onEntities() {
    Sql sql = new Sql();
    search
        .entity()
        .ifPresent(
            entity -> {
              if (ENTITY_ID.matcher(entity).matches()) {
                sql.add("AND e.entity_id = ?", entity);
              } else {
                sql.add(
                    """
                    AND to_tsvector('pg_catalog.simple', e.name_key)
                      @@ plainto_tsquery('pg_catalog.simple', ?)
                    """,
                    NameKey.of(entity));
              }
            });
    return sql;
  }

  /** On {@code claims c}. */
  Sql onClaims() {
    Sql sql = new Sql();
    search
        .claimant()
        .ifPresent(
            claimant -> {
              if (ENTITY_ID.matcher(claimant).matches()) {
                sql.add("AND c.claimant_entity_id = ?", claimant);
              } else {
                sql.add(
                    """
                    AND c.claimant_key IS NOT NULL
                    AND to_tsvector('pg_catalog.simple', c.claimant_key)
                      @@ plainto_tsquery('pg_catalog.simple', ?)
                    """,
                    NameKey.of(claimant));
              }
            });
    search.cueClass().ifPresent(cue -> sql.add("AND c.cue_class = ?", cue.name()));
    return sql;
  }

  /** With the quotation marks that the syntax of web searches knows. */
  static String straight(String words) {
    return words.replaceAll("[\u201c\u201d\u201e\u201f\u00ab\u00bb]", "\"");
  }
}
