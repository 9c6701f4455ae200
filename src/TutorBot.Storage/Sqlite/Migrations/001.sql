-- Ids, times, element ids and levels are clear; whatever can hold words or names is sealed with its learner's key.
-- Times are milliseconds since 1970, UTC.

CREATE TABLE secrets (
    name        TEXT NOT NULL PRIMARY KEY,
    wrapped     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE learners (
    id              TEXT NOT NULL PRIMARY KEY,
    wrapped_key     BLOB NOT NULL,
    created_at      INTEGER NOT NULL,
    code_hash       BLOB UNIQUE,
    code_sealed     BLOB,
    code_expires_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    hash        BLOB NOT NULL PRIMARY KEY,
    channel     TEXT NOT NULL,
    learner     TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX accounts_of_learner ON accounts (learner);

-- A row stays after its turn, without its body: its key recognises a repeated delivery.
CREATE TABLE inbox (
    receipt     INTEGER PRIMARY KEY AUTOINCREMENT,
    learner     TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    key_hash    BLOB NOT NULL,
    pack        TEXT NOT NULL,
    class       TEXT NOT NULL,
    body        BLOB,
    done        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (learner, key_hash)
) STRICT;

CREATE INDEX inbox_open ON inbox (receipt) WHERE done = 0;

CREATE TABLE sessions (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    learner     TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    pack        TEXT NOT NULL,
    class       TEXT NOT NULL,
    version     INTEGER NOT NULL,
    state       BLOB NOT NULL,
    created_at  INTEGER NOT NULL,
    used_at     INTEGER NOT NULL,
    UNIQUE (learner, pack, class)
) STRICT;

CREATE TABLE turns (
    session     INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    sequence    INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    body        BLOB NOT NULL,
    UNIQUE (session, sequence)
) STRICT;

CREATE TABLE submissions (
    session         INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    sequence        INTEGER NOT NULL,
    question        TEXT NOT NULL,
    kind            TEXT NOT NULL,
    pack_version    TEXT NOT NULL,
    level           INTEGER NOT NULL,
    best            INTEGER NOT NULL,
    unaided         INTEGER NOT NULL,
    markable        INTEGER NOT NULL,
    elements        TEXT NOT NULL,
    misconceptions  TEXT NOT NULL,
    body            BLOB NOT NULL,
    UNIQUE (session, sequence)
) STRICT;

CREATE TABLE outbox (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    session             INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    learner             TEXT NOT NULL,
    destination         TEXT NOT NULL,
    nonce               TEXT NOT NULL,
    body                BLOB,
    attempts            INTEGER NOT NULL DEFAULT 0,
    first_attempt_at    INTEGER,
    due_at              INTEGER NOT NULL DEFAULT 0,
    ended_at            INTEGER,
    failure             TEXT
) STRICT;

CREATE INDEX outbox_of_session ON outbox (session);
CREATE INDEX outbox_waiting ON outbox (destination, id) WHERE ended_at IS NULL;
