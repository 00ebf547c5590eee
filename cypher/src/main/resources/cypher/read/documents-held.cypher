// How many documents have their text held. Parameters: none. Columns: documents.
MATCH (d:Document {status: 'HELD'})
RETURN count(d) AS documents
