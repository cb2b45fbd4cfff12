package dev.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wiredesk.text.linking.KnowledgeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteKnowledgeBaseTest {
  private static final String KNOWN =
      KnowledgeEntry.HEADING
          + "\nQ84\tLOCATION\t150\tQ145\tLondon\t\t\t\nQ1904\tLOCATION\t100\tQ16\tOntario\t\t\t\n";

  @TempDir private Path data;
  @TempDir private Path knowledge;
  @TempDir private Path output;

  @BeforeEach
  void writeLists() throws IOException {
    list(
        "country-codes/country-codes.csv",
        """
        ISO3166-1-Alpha-2,is_independent,CLDR display name,official_name_en,wikidata_id
        GB,Yes,UK,United Kingdom,https://www.wikidata.org/wiki/Q145
        CA,Yes,Canada,Canada,https://www.wikidata.org/wiki/Q16
        US,Yes,US,United States,https://www.wikidata.org/wiki/Q30
        """);
    list(
        "world-cities/world-cities.csv",
        """
        name,country,subcountry,geonameid
        London,United Kingdom,England,1
        London,Canada,Ontario,2
        Leeds,United Kingdom,England,3
        """);
    list(
        "world-leaders-2021/wikidata.csv",
        """
        countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year
        Q16,Canada,Q1,Prime Minister of Canada,Q101,Ana Ruiz (politician),2020,
        Q16,Canada,Q2,Monarchy of Canada,Q102,Q102,2020,
        """);
    list(
        "world-leaders-2021/wikipedia.csv",
        """
        continent,country,position,positionlabel,officeholder,officeholderlabel,start_year,end_year
        America,Canada,Q3,Minister of Trade,Q101,Ana Ruiz,2018,2020
        """);
    list("executive.yaml", "[]");
    list(
        "legislators-current.yaml",
        """
        - id: {wikidata: Q103}
          name: {first: Bernard, nickname: Bernie, last: Okafor, official_full: Bernard J. Okafor}
          terms:
          - {type: rep, state: VT}
          - {type: sen, state: VT}
        """);
    list(
        "supraverden/general_list.yaml",
        """
        Bridge Union:
          Wikidata_code: Q104
          Name_en: Bridge Union
          Abbreviation_en: BRU
          Abbreviation_other_en: BU
          Name_other_en: null
          Name_fr: Union des ponts
        No Code:
          Wikidata_code: '[No code found.]'
          Name_en: No Code
        """);
    Files.writeString(
        knowledge.resolve("countries.txt"),
        "# head\nGB|United Kingdom|Britain,UK|British\nCA|Canada||\nUS|United States||\n");
    Files.writeString(knowledge.resolve("states.txt"), "VT|Q16551\n");
    Files.writeString(output.resolve("known.tsv"), KNOWN);
  }

  @Test
  void writesCountriesAndTheNamesakesOfTheirCities() throws IOException {
    WriteKnowledgeBase.main(arguments());

    assertThat(entries("places.tsv"))
        .containsExactly(
            "Q145\tLOCATION\t200\t\tUnited Kingdom\tBritain|UK\tBritish\t",
            "Q16\tLOCATION\t200\t\tCanada\t\t\t",
            "Q30\tLOCATION\t200\t\tUnited States\t\t\t",
            "-\tLOCATION\t20\tQ16,Q1904\tLondon\t\t\t");
  }

  @Test
  void joinsTheOfficesOfAPersonAndLeavesOutWhoHasNoName() throws IOException {
    WriteKnowledgeBase.main(arguments());

    assertThat(entries("people.tsv"))
        .containsExactly(
            "Q101\tPERSON\t60\tQ16\tAna Ruiz\t\t\tPrime Minister of Canada, Minister of Trade",
            "Q103\tPERSON\t15\tQ30,Q16551\tBernard J. Okafor\tBernard Okafor|Bernie Okafor\t\t"
                + "representative, senator");
  }

  @Test
  void takesEnglishNamesAndLongAbbreviationsOfBodies() throws IOException {
    WriteKnowledgeBase.main(arguments());

    assertThat(entries("supraverden.tsv"))
        .containsExactly(
            "Q104\tORGANIZATION\t20\t\tBridge Union\tBRU\t\tinternational organisation");
  }

  private String[] arguments() {
    return new String[] {data.toString(), knowledge.toString(), output.toString()};
  }

  private void list(String name, String text) throws IOException {
    Path file = data.resolve("gazetteer").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> entries(String file) throws IOException {
    return Files.readAllLines(output.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
