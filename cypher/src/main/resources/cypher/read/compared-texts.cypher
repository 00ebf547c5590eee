// What comparisons read of held documents. Parameters: ids. Columns: id, level, issuedOn (as text), text (JSON).
UNWIND $ids AS id
MATCH (c:ComparedText {id: 'compared/' + id})
MATCH (d:Document {id: id, status: 'HELD'})
RETURN d.id AS id, d.level AS level, toString(d.issuedOn) AS issuedOn, c.text AS text
