// Takes away the lines between the tasks of two documents. Parameters: pairs (a list of {left, right}). No columns.
UNWIND $pairs AS pair
MATCH (:Task {documentId: pair.left})-[r:INHERITS_FROM|PARALLELS]-(:Task {documentId: pair.right})
DELETE r
