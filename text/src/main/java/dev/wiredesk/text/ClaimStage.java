package dev.wiredesk.text;

import dev.wiredesk.schemas.Claim;
import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.claims.ClaimTagger;
import dev.wiredesk.text.claims.FoundClaim;
import dev.wiredesk.text.claims.LeadClaims;
import dev.wiredesk.text.worthiness.CheckWorthiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the claims of one article, other people's and its own. Any number of threads share it. */
final class ClaimStage {
  private final ClaimTagger tagger = ClaimTagger.load();
  private final LeadClaims leads = LeadClaims.load();
  private final CheckWorthiness worthiness = CheckWorthiness.load();

  /** How claims are scored. */
  CheckWorthiness worthiness() {
    return worthiness;
  }

  /** The claims in reading order, headline first; nothing if the time was over before the end. */
  Optional<List<Claim>> of(
      ArticleTokens tokens, ArticleNames names, ClaimRecords records, Deadline deadline) {
    List<Claim> claims = new ArrayList<>();
    for (TextField field : TextField.values()) {
      Optional<List<FoundClaim>> found =
          tagger.tag(tokens.text(field), field, names.names(field), deadline);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      claims.addAll(records.of(field, withLead(tokens, field, found.get())));
    }
    return Optional.of(claims);
  }

  private List<FoundClaim> withLead(
      ArticleTokens tokens, TextField field, List<FoundClaim> others) {
    List<FoundClaim> all = new ArrayList<>(others.size() + 1);
    leads.find(tokens.text(field), field, others).ifPresent(all::add);
    all.addAll(others);
    return all;
  }
}
