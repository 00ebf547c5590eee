// The return clause is missing. Parameters: none. Columns: none.
MATCH (d:Document
