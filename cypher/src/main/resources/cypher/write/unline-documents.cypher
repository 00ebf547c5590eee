// The tasks of these documents have to be compared anew, as the documents rest on others now. Parameters: ids. No columns.
UNWIND $ids AS id
MATCH (d:Document {id: id})
SET d:Unlined
