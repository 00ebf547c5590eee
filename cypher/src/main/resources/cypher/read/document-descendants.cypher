// Which documents rest on one, at any distance. Parameters: id. Columns: id.
MATCH (:Document {id: $id})<-[:DERIVES_FROM|FORWARDS*1..10]-(d:Document)
RETURN DISTINCT d.id AS id
ORDER BY id
