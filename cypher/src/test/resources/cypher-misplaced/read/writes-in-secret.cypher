// Lies in the wrong folder. Parameters: none. Columns: none.
CREATE (d:Document {id: 'document/1'})
