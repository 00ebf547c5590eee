// How many documents are held so far. For tests.
// No parameters. Columns: held.
MATCH (d:Document {status: 'HELD'})
RETURN count(d) AS held
