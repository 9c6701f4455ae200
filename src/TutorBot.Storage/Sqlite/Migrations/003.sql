-- How destinations are reached that learners write from; the address is sealed with the learner's key.
CREATE TABLE addresses (
    destination_hash    BLOB NOT NULL PRIMARY KEY,
    learner             TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    body                BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX addresses_of_learner ON addresses (learner);
