package dev.wiredesk.text.datelines;

import java.util.Set;

/** The names of months as datelines write them. */
final class Months {
  private static final Set<String> NAMES =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Jan.",
          "Feb",
          "Feb.",
          "Mar",
          "Mar.",
          "Apr",
          "Apr.",
          "Jun",
          "Jul",
          "Aug",
          "Aug.",
          "Sep",
          "Sept",
          "Sept.",
          "Oct",
          "Oct.",
          "Nov",
          "Nov.",
          "Dec",
          "Dec.");

  private Months() {}

  static boolean contains(String word) {
    return NAMES.contains(word);
  }
}
