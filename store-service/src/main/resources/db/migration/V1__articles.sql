-- The newest version of every article, what it names and who claims what in it, and how far each
-- partition of the enriched topic has been stored. All of it can be built again from the topic.

-- The text as the parser should see it. Where the database's character type is C, PostgreSQL takes
-- every character beyond ASCII for a letter, and “yes” would be another word than yes.
-- One character becomes one, so offsets stay; translate() would say the same and takes twelve times
-- as long.
CREATE FUNCTION searchable(content text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(content,
    '[\u2010-\u2026\u2039\u203A\u00A0\u00A1\u00AB\u00B7\u00BB\u00BF\u2009\u202F\u3000-\u3002\u300C\u300D\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]',
    ' ', 'g');

CREATE TABLE articles (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uri             text NOT NULL UNIQUE,
  version         integer NOT NULL,
  headline        text NOT NULL,
  body            text NOT NULL,
  byline          text,
  located         text,
  language        text NOT NULL,
  -- The same in lower case, so that it is found however the producer wrote it.
  language_key    text NOT NULL,
  publisher       text,
  publisher_key   text,
  url             text,
  section         text,
  first_created   timestamptz,
  version_created timestamptz,
  -- When it counts as published: versionCreated, else firstCreated, else the record's timestamp.
  listed_at       timestamptz NOT NULL,
  story_id        text,
  duplicate_of    text,
  content_digest  text NOT NULL,
  -- Characters of the body that a search by words sees; fewer where a tsvector cannot hold them.
  searched_chars  integer NOT NULL,
  -- The record as the contract spells it. json, not jsonb: the order of the fields stays.
  record          json NOT NULL,
  is_english      boolean NOT NULL
                  GENERATED ALWAYS AS (language_key = 'en' OR language_key LIKE 'en-%') STORED,
  search          tsvector NOT NULL
                  GENERATED ALWAYS AS (
                    setweight(to_tsvector(
                      CASE WHEN language_key = 'en' OR language_key LIKE 'en-%'
                           THEN 'pg_catalog.english'::regconfig
                           ELSE 'pg_catalog.simple'::regconfig END,
                      searchable(left(headline, 2000))), 'A')
                    || setweight(to_tsvector(
                      CASE WHEN language_key = 'en' OR language_key LIKE 'en-%'
                           THEN 'pg_catalog.english'::regconfig
                           ELSE 'pg_catalog.simple'::regconfig END,
                      searchable(left(body, searched_chars))), 'B')) STORED
);

CREATE INDEX articles_by_time ON articles (listed_at DESC, id DESC);
CREATE INDEX articles_by_publisher ON articles (publisher_key, listed_at DESC, id DESC);
CREATE INDEX articles_by_words ON articles USING gin (search);

CREATE TABLE entities (
  article     bigint NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id   text NOT NULL,
  type        text NOT NULL,
  name        text NOT NULL,
  -- The name without capitals and accents, cut where an index needs an end.
  name_key    text NOT NULL,
  wikidata_id text,
  salience    real NOT NULL,
  mentions    integer NOT NULL
);

CREATE INDEX entities_by_article ON entities (article);
CREATE INDEX entities_by_id ON entities (entity_id, article);
CREATE INDEX entities_by_name ON entities USING gin (to_tsvector('pg_catalog.simple', name_key));

CREATE TABLE claims (
  article            bigint NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  -- Its place among the article's claims, from 0.
  ordinal            integer NOT NULL,
  claim_id           text NOT NULL,
  claimant_entity_id text,
  -- The claimant's name, else the words that the article gives for the source.
  claimant           text,
  claimant_key       text,
  job_title          text,
  source_kind        text NOT NULL,
  cue                text NOT NULL,
  cue_class          text NOT NULL,
  attribution_type   text NOT NULL,
  polarity           text NOT NULL,
  modality           text NOT NULL,
  status             text NOT NULL,
  content            text NOT NULL,
  proposition_id     text
);

CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_claimant_id ON claims (claimant_entity_id, article)
  WHERE claimant_entity_id IS NOT NULL;
CREATE INDEX claims_by_claimant ON claims
  USING gin (to_tsvector('pg_catalog.simple', claimant_key)) WHERE claimant_key IS NOT NULL;
CREATE INDEX claims_by_proposition ON claims (proposition_id) WHERE proposition_id IS NOT NULL;

-- How far each partition is stored. A change of owner raises the epoch; a writer that still has an
-- older one is turned away.
CREATE TABLE consumer_offsets (
  topic       text NOT NULL,
  partition   integer NOT NULL,
  next_offset bigint NOT NULL,
  epoch       bigint NOT NULL,
  PRIMARY KEY (topic, partition)
);

-- Records that could not be stored as articles: where they lie, and why.
CREATE TABLE rejections (
  topic           text NOT NULL,
  partition       integer NOT NULL,
  record_offset   bigint NOT NULL,
  stage           text NOT NULL,
  cause           text NOT NULL,
  message         text NOT NULL,
  uri             text,
  record_time     timestamptz NOT NULL,
  PRIMARY KEY (topic, partition, record_offset)
);
