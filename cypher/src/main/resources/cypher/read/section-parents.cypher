// The sections that sections are within. Parameters: keys [{index, id}]. Columns: index, parent.
UNWIND $keys AS key
MATCH (:Section {id: key.id})<-[:HAS_PART]-(parent:Section)
RETURN key.index AS index, parent
