// Numbers of all documents in order. Parameters: none. Columns: number.
MATCH (d:Document) RETURN d.number AS number ORDER BY number
