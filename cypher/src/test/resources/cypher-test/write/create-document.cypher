// Makes a document. Parameters: id, number. Columns: id.
CREATE (d:Document {id: $id, number: $number}) RETURN d.id AS id
