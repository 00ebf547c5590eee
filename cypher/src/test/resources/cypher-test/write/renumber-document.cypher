// Gives a document another number. Parameters: id, number. Columns: none.
MATCH (d:Document {id: $id}) SET d.number = $number
