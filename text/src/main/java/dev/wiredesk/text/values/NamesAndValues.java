package dev.wiredesk.text.values;

import dev.wiredesk.schemas.EntityType;
import dev.wiredesk.text.entities.EntityMention;
import java.util.ArrayList;
import java.util.List;

/**
 * The names and the values of one text, none over another. A number inside a name is part of the
 * name; a country inside a sum of money ("20 Canadian dollars") is part of the sum.
 */
public record NamesAndValues(List<EntityMention> names, List<FoundValue> values) {
  public NamesAndValues {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  /** Both lists in reading order, as their taggers give them. */
  public static NamesAndValues of(List<EntityMention> names, List<FoundValue> values) {
    List<EntityMention> keptNames = new ArrayList<>(names.size());
    List<FoundValue> keptValues = new ArrayList<>(values.size());
    int next = 0;
    for (FoundValue value : values) {
      while (next < names.size() && names.get(next).to() <= value.from()) {
        keptNames.add(names.get(next++));
      }
      int end = next;
      while (end < names.size() && names.get(end).from() < value.to()) {
        end++;
      }
      if (names.subList(next, end).stream().allMatch(name -> isPart(name, value))) {
        keptValues.add(value);
        next = end;
      }
    }
    keptNames.addAll(names.subList(next, names.size()));
    return new NamesAndValues(keptNames, keptValues);
  }

  /** The same values beside other names. */
  public NamesAndValues withNames(List<EntityMention> others) {
    return new NamesAndValues(others, values);
  }

  private static boolean isPart(EntityMention name, FoundValue value) {
    return value.type() == EntityType.MONEY
        && name.from() >= value.from()
        && name.to() <= value.to()
        && name.to() - name.from() < value.to() - value.from();
  }
}
