package dev.wiredesk.text.linking;

import dev.wiredesk.schemas.EntityType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a knowledge base holds of each item, by its index from 0. */
final class Items {
  private static final List<EntityType> TYPES = List.of(EntityType.values());

  private final int size;
  private final int[] ids;
  private final byte[] types;
  private final int[] prominences;
  private final int[] roles;
  private final Pool places;
  private final byte[] labels;
  private final int[] labelEnds;
  private final int[] containers;

  private Items(Builder builder) {
    size = builder.size;
    ids = Arrays.copyOf(builder.ids, size);
    types = Arrays.copyOf(builder.types, size);
    prominences = Arrays.copyOf(builder.prominences, size);
    roles = Arrays.copyOf(builder.roles, size);
    labels = Arrays.copyOf(builder.labels, builder.labelBytes);
    labelEnds = Arrays.copyOf(builder.labelEnds, size);
    places = new Pool(builder.places, builder.placeEnds, size);
    containers = places.distinct();
  }

  int size() {
    return size;
  }

  /** The number of the Wikidata item, 0 if it is not known. */
  int id(int item) {
    return ids[item];
  }

  EntityType type(int item) {
    return TYPES.get(types[item]);
  }

  int prominence(int item) {
    return prominences[item];
  }

  /** As bits; see {@link Roles}. */
  int roles(int item) {
    return roles[item];
  }

  String label(int item) {
    int start = item == 0 ? 0 : labelEnds[item - 1];
    return new String(labels, start, labelEnds[item] - start, StandardCharsets.UTF_8);
  }

  int placeCount(int item) {
    return places.count(item);
  }

  /** The number of the Wikidata item of one of the countries and regions that it belongs to. */
  int place(int item, int index) {
    return places.value(item, index);
  }

  /** Whether it is a country or region: other items lie in it, or its description says so. */
  boolean isContainer(int item) {
    return Roles.areOfRegion(roles[item]) || Arrays.binarySearch(containers, ids[item]) >= 0;
  }

  /** Lists of numbers, one behind the other. */
  private static final class Pool {
    private final int[] values;
    private final int[] ends;

    Pool(int[] values, int[] ends, int size) {
      this.values = Arrays.copyOf(values, size == 0 ? 0 : ends[size - 1]);
      this.ends = Arrays.copyOf(ends, size);
    }

    private int start(int list) {
      return list == 0 ? 0 : ends[list - 1];
    }

    int count(int list) {
      return ends[list] - start(list);
    }

    int value(int list, int index) {
      return values[start(list) + index];
    }

    int[] distinct() {
      return Arrays.stream(values).distinct().sorted().toArray();
    }
  }

  /** Takes items one by one. Used by one thread. */
  static final class Builder {
    private static final int FIRST_CAPACITY = 1 << 12;

    private int size;
    private int[] ids = new int[FIRST_CAPACITY];
    private byte[] types = new byte[FIRST_CAPACITY];
    private int[] prominences = new int[FIRST_CAPACITY];
    private int[] roles = new int[FIRST_CAPACITY];
    private int[] places = new int[FIRST_CAPACITY];
    private int[] placeEnds = new int[FIRST_CAPACITY];
    private byte[] labels = new byte[FIRST_CAPACITY];
    private int[] labelEnds = new int[FIRST_CAPACITY];
    private int placeCount;
    private int labelBytes;

    /** The index of the new item. */
    int add(KnowledgeEntry entry) {
      if (size == ids.length) {
        grow(size * 2);
      }
      ids[size] = entry.id();
      types[size] = (byte) TYPES.indexOf(entry.type());
      prominences[size] = entry.prominence();
      roles[size] =
          entry.type() == EntityType.LOCATION
              ? Roles.ofPlace(entry.description())
              : Roles.of(entry.description());
      addPlaces(entry.places());
      addLabel(entry.label().getBytes(StandardCharsets.UTF_8));
      return size++;
    }

    private void addPlaces(List<Integer> added) {
      for (int place : added) {
        places = placeCount == places.length ? Arrays.copyOf(places, placeCount * 2) : places;
        places[placeCount++] = place;
      }
      placeEnds[size] = placeCount;
    }

    private void addLabel(byte[] label) {
      int end = labelBytes + label.length;
      labels = end > labels.length ? Arrays.copyOf(labels, Math.max(end, end / 2 * 3)) : labels;
      System.arraycopy(label, 0, labels, labelBytes, label.length);
      labelBytes = end;
      labelEnds[size] = end;
    }

    private void grow(int capacity) {
      ids = Arrays.copyOf(ids, capacity);
      types = Arrays.copyOf(types, capacity);
      prominences = Arrays.copyOf(prominences, capacity);
      roles = Arrays.copyOf(roles, capacity);
      placeEnds = Arrays.copyOf(placeEnds, capacity);
      labelEnds = Arrays.copyOf(labelEnds, capacity);
    }

    Items build() {
      return new Items(this);
    }
  }
}
