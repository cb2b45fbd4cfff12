package dev.wiredesk.text.mentions;

import dev.wiredesk.schemas.TextField;
import dev.wiredesk.text.entities.FoundEntity;
import dev.wiredesk.text.entities.FoundMention;
import dev.wiredesk.text.tokens.Token;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.Arrays;
import java.util.List;

/** Which name begins at which token of the body. */
final class NamePlaces {
  static final int NONE = -1;

  private final int[] who;
  private final int[] end;

  private NamePlaces(int tokens) {
    who = new int[tokens];
    end = new int[tokens];
    Arrays.fill(who, NONE);
  }

  static NamePlaces of(TokenizedText body, List<FoundEntity> entities) {
    NamePlaces places = new NamePlaces(body.tokens().size());
    for (int who = 0; who < entities.size(); who++) {
      for (FoundMention mention : entities.get(who).mentions()) {
        if (mention.field() == TextField.BODY) {
          places.put(body.tokens(), mention, who);
        }
      }
    }
    return places;
  }

  private void put(List<Token> tokens, FoundMention mention, int entity) {
    int from = firstFrom(tokens, mention.start());
    int to = from + 1;
    while (to < tokens.size() && tokens.get(to).end() <= mention.end()) {
      to++;
    }
    who[from] = entity;
    end[from] = to;
  }

  private static int firstFrom(List<Token> tokens, int start) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the entity named from this token on, or {@link #NONE}. */
  int at(int token) {
    return token >= 0 && token < who.length ? who[token] : NONE;
  }

  int end(int token) {
    return end[token];
  }
}
