import GRDB

/// The tables of the ledger, as migrations from an empty file.
///
/// A released migration is never changed.
///
/// Spans are code points of the document's text. Lists of words are JSON arrays. Tables without row ids hang on a
/// document or a claim and are keyed by it and their place in it.
enum LedgerSchema {
    static let migrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: documents + claims + fullText) }
        migrator.registerMigration("2") { try $0.execute(sql: modifiersAndSIValues) }
        migrator.registerMigration("3") { try $0.execute(sql: numberOfParts) }
        migrator.registerMigration("4") { try $0.execute(sql: partsOfFigures) }
        return migrator
    }()

    /// The ordinal of the measure of the same claim that one is a part of.
    private static let partsOfFigures = "ALTER TABLE measures ADD COLUMN part_of INTEGER;"

    /// How many rows of other tables hang on a document; NULL where an earlier build stored it.
    private static let numberOfParts = "ALTER TABLE documents ADD COLUMN parts INTEGER;"

    private static let modifiersAndSIValues = """
        ALTER TABLE times ADD COLUMN modifier TEXT;
        ALTER TABLE quantities ADD COLUMN si_low REAL;
        ALTER TABLE quantities ADD COLUMN si_high REAL;
        ALTER TABLE quantities ADD COLUMN si_unit TEXT;
        ALTER TABLE measures ADD COLUMN si_low REAL;
        ALTER TABLE measures ADD COLUMN si_high REAL;
        ALTER TABLE measures ADD COLUMN si_unit TEXT;
        """

    private static let documents = """
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY, document_id TEXT NOT NULL UNIQUE, text TEXT NOT NULL,
            uri TEXT, canonical_uri TEXT, title TEXT, subtitle TEXT, bylines TEXT NOT NULL, publisher TEXT,
            language TEXT,
            published_at TEXT, published_precision TEXT, published_origin TEXT,
            modified_at TEXT, modified_precision TEXT, modified_origin TEXT,
            retrieved_at TEXT, retrieved_precision TEXT, retrieved_origin TEXT,
            raw_hash TEXT, text_hash TEXT, is_normalized INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX documents_by_publication ON documents (published_at);
        CREATE TABLE blocks (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE entities (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            entity_id TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, identifier TEXT, aliases TEXT NOT NULL,
            role TEXT, affiliations TEXT NOT NULL, mentions TEXT NOT NULL,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mentions (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            mention_id TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
            head_begin INTEGER NOT NULL, head_end INTEGER NOT NULL, type TEXT NOT NULL, kind TEXT NOT NULL, entity TEXT,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE times (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, type TEXT NOT NULL, value TEXT,
            time_begin TEXT, time_end TEXT, anchor TEXT,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE quantities (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, low REAL, high REAL, comparator TEXT NOT NULL,
            unit TEXT, of_begin INTEGER, of_end INTEGER,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX quantities_by_figure ON quantities (low, high);

        """

    private static let claims = """
        CREATE TABLE claims (
            id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            ordinal INTEGER NOT NULL, claim_id TEXT NOT NULL, quotation TEXT NOT NULL, text TEXT NOT NULL,
            statement TEXT, certainty TEXT NOT NULL, topic TEXT, confidence REAL,
            event_type TEXT, event_predicate TEXT, event_time INTEGER,
            place_text TEXT, place_begin INTEGER, place_end INTEGER, place_entity TEXT,
            UNIQUE (document, ordinal)
        ) STRICT;
        CREATE TABLE claim_spans (
            claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
            PRIMARY KEY (claim, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE attribution_links (
            claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            source_kind TEXT, source_begin INTEGER, source_end INTEGER, source_text TEXT, source_name TEXT,
            source_entity TEXT, source_role TEXT, source_affiliations TEXT,
            source_number INTEGER, source_anonymity_begin INTEGER, source_anonymity_end INTEGER, source_pseudonym TEXT,
            cue_begin INTEGER, cue_end INTEGER, cue_lemma TEXT, cue_stance TEXT,
            PRIMARY KEY (claim, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE qualifiers (
            claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
            list TEXT NOT NULL CHECK (list IN ('HEDGE', 'NEGATION', 'CAVEAT')), ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
            PRIMARY KEY (claim, list, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE event_arguments (
            claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            role TEXT NOT NULL, mention TEXT, span_begin INTEGER, span_end INTEGER,
            PRIMARY KEY (claim, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE measures (
            claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE, ordinal INTEGER NOT NULL,
            indicator TEXT NOT NULL,
            span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, low REAL, high REAL, comparator TEXT NOT NULL,
            unit TEXT, of_begin INTEGER, of_end INTEGER,
            group_text TEXT, group_begin INTEGER, group_end INTEGER, group_entity TEXT,
            by_text TEXT, by_begin INTEGER, by_end INTEGER, by_entity TEXT,
            place_text TEXT, place_begin INTEGER, place_end INTEGER, place_entity TEXT,
            has_window INTEGER NOT NULL, window_begin TEXT, window_end TEXT, as_of TEXT, accumulation TEXT, policy TEXT,
            PRIMARY KEY (claim, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX measures_by_figure ON measures (low, high, indicator);

        """

    /// Filled by the same transaction that fills the tables: triggers would cost more than twice the time.
    private static let fullText = """
        CREATE VIRTUAL TABLE documents_words USING fts5 (
            publisher, text, content = 'documents', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE claims_words USING fts5 (
            content, statement, claimer, entity, content = '', tokenize = 'unicode61 remove_diacritics 2'
        );
        """
}
