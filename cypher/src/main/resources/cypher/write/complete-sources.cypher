// Marks sources whose documents are all written.
// Parameters: ids. No columns.
UNWIND $ids AS id
MATCH (s:Source {id: id})
SET s.complete = true
