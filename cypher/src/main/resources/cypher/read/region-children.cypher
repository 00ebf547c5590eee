// The regions that are part of regions, by code. Parameters: keys [{index, id}]. Columns: index, items [region].
UNWIND $keys AS key
MATCH (:Region {id: key.id})<-[:PART_OF]-(child:Region)
WITH key, child ORDER BY child.code
RETURN key.index AS index, collect(child) AS items
