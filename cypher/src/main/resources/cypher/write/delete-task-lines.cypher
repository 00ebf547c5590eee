// Takes away the lines between the tasks of these documents and all others. Parameters: ids. No columns.
UNWIND $ids AS id
MATCH (:Task {documentId: id})-[r:INHERITS_FROM|PARALLELS]-()
DELETE r
