package dev.wiredesk.text.mentions;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.schemas.MentionKind;
import dev.wiredesk.text.mentions.Candidate.Kind;
import dev.wiredesk.text.tokens.Sentence;
import dev.wiredesk.text.tokens.TokenizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One reading of an article from its first word to its last, remembering who was spoken of. What
 * stands in quotations is passed over: other people's pronouns mean other people. Used once.
 */
final class Walk {
  private static final int MOST_MODIFIERS = 2;
  private static final int LONGEST_FIELD = 8;
  private static final int LONGEST_TITLE = 4;
  private static final Set<Kind> PERSON = EnumSet.of(Kind.PERSON);
  private static final Set<Kind> ORGANISATION = EnumSet.of(Kind.ORGANISATION);
  private static final Set<Kind> PLURAL = EnumSet.of(Kind.ORGANISATION, Kind.SEVERAL);
  private static final int SPEAKING_SUBJECT = Recent.SPEAKER + Recent.SUBJECT;

  private final TokenizedText text;
  private final MentionWords words;
  private final NamePlaces names;
  private final Cast cast;
  private final Surroundings around;
  private final Recent recent = new Recent();
  private final List<FoundReference> found = new ArrayList<>();
  private final Set<Kind> subjects = EnumSet.noneOf(Kind.class);
  private int sentences;
  private int strangers = -1;

  Walk(TokenizedText text, NamePlaces names, Cast cast, MentionWords words) {
    this.text = text;
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.around = new Surroundings(text, words);
  }

  /** Whether it came to the end before {@code isOver} answered true. */
  boolean read(BooleanSupplier isOver) {
    for (Sentence sentence : text.sentences()) {
      if (isOver.getAsBoolean()) {
        return false;
      }
      read(sentence);
    }
    return true;
  }

  List<FoundReference> found() {
    return found;
  }

  private void read(Sentence sentence) {
    around.enter(sentence);
    subjects.clear();
    boolean spoken = false;
    int i = sentence.from();
    while (i < sentence.to()) {
      spoken |= !around.isQuoted(i) && Character.isLetter(around.word(i).charAt(0));
      i = names.at(i) == NamePlaces.NONE ? word(i) : name(i);
    }
    sentences += spoken ? 1 : 0;
  }

  private int name(int i) {
    int who = names.at(i);
    int end = names.end(i);
    cast.see(who);
    describe(who, i, end);
    if (!around.isQuoted(i)) {
      add(who, kind(who), i, end);
    }
    return end;
  }

  private void describe(int who, int from, int end) {
    if (cast.type(who) == EntityType.PERSON) {
      cast.learn(who, words.ofWord(around.lower(from - 1)));
    } else if (cast.type(who) == EntityType.ORGANIZATION) {
      if (around.isLower(from - 1)
          && around.is(from - 1, words.organisations)
          && !around.isLower(end)) {
        cast.learn(who, around.lower(from - 1));
      }
      describeAfter(who, end);
    }
  }

  /** "Orbis, a mining company". */
  private void describeAfter(int who, int end) {
    boolean article = around.word(end + 1).equals("a") || around.word(end + 1).equals("an");
    if (!around.word(end).equals(",") || !article) {
      return;
    }
    for (int i = end + 2; i < end + 2 + 4 && around.isLower(i); i++) {
      if (around.is(i, words.organisations)) {
        cast.learn(who, around.lower(i));
      }
    }
  }

  private Kind kind(int who) {
    return switch (cast.type(who)) {
      case PERSON -> Kind.PERSON;
      case GROUP -> Kind.SEVERAL;
      case ORGANIZATION, LOCATION -> Kind.ORGANISATION;
      default -> Kind.OTHER;
    };
  }

  private void add(int who, Kind kind, int from, int to) {
    recent.add(new Candidate(who, kind, Gender.UNKNOWN, sentences, weight(kind, from, to)));
  }

  private void addStranger(Kind kind, Gender gender, int from, int to) {
    recent.add(new Candidate(strangers--, kind, gender, sentences, weight(kind, from, to)));
  }

  private int weight(Kind kind, int from, int to) {
    int weight = around.weight(from, to, !subjects.contains(kind));
    if (weight > 0) {
      subjects.add(kind);
    }
    return weight;
  }

  private int word(int i) {
    if (around.isQuoted(i)) {
      return i + 1;
    }
    return switch (around.word(i)) {
      case "he", "He" -> person(i, Gender.MALE);
      case "she", "She" -> person(i, Gender.FEMALE);
      case "it", "It" -> thing(i, ORGANISATION);
      case "they", "They" -> thing(i, PLURAL);
      case "the",
          "The",
          "a",
          "A",
          "an",
          "An",
          "his",
          "His",
          "her",
          "Her",
          "its",
          "Its",
          "their",
          "Their",
          "one",
          "One",
          "another",
          "Another",
          "'s",
          "’s" ->
          noun(i);
      default -> plural(i);
    };
  }

  private int person(int i, Gender gender) {
    int who =
        recent.standingOut(
            PERSON,
            sentences,
            c -> {
              Gender other = c.who() >= 0 ? cast.gender(c.who()) : c.gender();
              return !other.fits(gender) ? Recent.UNFIT : other == gender ? known(gender) : 0;
            });
    if (who >= 0) {
      cast.learn(who, gender);
      refer(who, Kind.PERSON, i, i + 1, MentionKind.PRONOUN);
    }
    return i + 1;
  }

  /** Of those whose pronoun is not known, few are women. */
  private static int known(Gender gender) {
    return gender == Gender.FEMALE ? 2 : 1;
  }

  private int thing(int i, Set<Kind> kinds) {
    if (around.speaksAfter(i + 1)) {
      int who =
          recent.standingOut(
              kinds,
              sentences,
              c -> c.who() >= 0 && c.weight() < SPEAKING_SUBJECT ? Recent.UNFIT : 0);
      if (who >= 0) {
        refer(who, kind(who), i, i + 1, MentionKind.PRONOUN);
      }
    }
    return i + 1;
  }

  private void refer(int who, Kind kind, int from, int to, MentionKind mention) {
    found.add(new FoundReference(who, from, to, mention));
    add(who, kind, from, to);
  }

  /** "The foreign minister", "a doctor", "the company". */
  private int noun(int i) {
    int head = i + 1;
    while (head <= i + MOST_MODIFIERS && isModifier(head)) {
      head++;
    }
    if (!around.isLower(head) || names.at(head) != NamePlaces.NONE) {
      return i + 1;
    }
    if (isPersonNoun(head)) {
      return role(i, head);
    }
    return isNoun(head) ? organisation(i, head) : i + 1;
  }

  private boolean isModifier(int i) {
    return around.isLower(i) && names.at(i) == NamePlaces.NONE && (!isNoun(i) || isNoun(i + 1));
  }

  private boolean isNoun(int i) {
    return isPersonNoun(i) || around.is(i, words.organisations) || around.is(i, words.documents);
  }

  private boolean isPersonNoun(int i) {
    return around.is(i, words.personNouns) || around.is(i, words.roles);
  }

  private int role(int from, int head) {
    if (isTitle(head + 1) || isApposition(from)) {
      return head + 1;
    }
    int who = isDefinite(from, head) ? only(EntityType.PERSON, from, head) : -1;
    if (who >= 0) {
      refer(who, Kind.PERSON, from, head + 1, MentionKind.NOMINAL);
    } else {
      addStranger(Kind.PERSON, words.ofWord(around.lower(head)), from, head + 1);
    }
    return head + 1;
  }

  /** "The mayor Ana Ruiz", "the mayor of Lugo, the engineer Ana Ruiz". */
  private boolean isTitle(int i) {
    if (names.at(i) != NamePlaces.NONE) {
      return isPerson(i);
    }
    int comma = i;
    while (comma < i + LONGEST_FIELD && around.has(comma) && !around.word(comma).equals(",")) {
      comma++;
    }
    if (!around.word(comma).equals(",")) {
      return false;
    }
    for (int k = comma + 1; k <= comma + LONGEST_TITLE; k++) {
      if (isPerson(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int i) {
    return around.has(i)
        && names.at(i) != NamePlaces.NONE
        && cast.type(names.at(i)) == EntityType.PERSON;
  }

  /** "Ana Ruiz, the mayor". */
  private boolean isApposition(int from) {
    return around.word(from - 1).equals(",") && around.isCapital(from - 2);
  }

  private boolean isDefinite(int from, int head) {
    boolean goesOn =
        around.word(head + 1).equals("of")
            || around.word(head + 1).equals("for")
            || around.word(head + 1).equals("who");
    return around.lower(from).equals("the") && !goesOn;
  }

  private int only(EntityType type, int from, int head) {
    Set<String> modifiers = new HashSet<>();
    for (int i = from + 1; i < head; i++) {
      modifiers.add(around.lower(i));
    }
    return cast.only(type, around.lower(head), modifiers);
  }

  private int organisation(int from, int head) {
    int who = isDefinite(from, head) ? only(EntityType.ORGANIZATION, from, head) : -1;
    if (who >= 0 && !(around.is(head, words.anyCompany) && isOtherNear(who))) {
      refer(who, Kind.ORGANISATION, from, head + 1, MentionKind.NOMINAL);
    } else {
      addStranger(Kind.ORGANISATION, Gender.UNKNOWN, from, head + 1);
    }
    return head + 1;
  }

  /** Whether another that may be a company was spoken of since. */
  private boolean isOtherNear(int who) {
    return recent.since(sentences - 2).stream()
        .anyMatch(c -> c.who() >= 0 && c.who() != who && cast.isUndescribed(c.who()));
  }

  /** "Officials said": they are several, whoever they are. */
  private int plural(int i) {
    if (around.word(i).endsWith("s") && around.isLower(i) && around.speaksAfter(i + 1)) {
      addStranger(Kind.SEVERAL, Gender.UNKNOWN, i, i + 1);
    }
    return i + 1;
  }
}
