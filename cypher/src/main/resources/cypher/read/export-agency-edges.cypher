// What agencies and regions are tied to among themselves. Parameters: ids [id]. Columns: as of export-part-edges.
UNWIND $ids AS id
MATCH (n:Agency|Region {id: id})
MATCH (n)-[r:PART_OF|OF|COUNTERPART_OF|BELONGS_TO|SUCCEEDED_BY|MEMBER_OF|HOSTS_OFFICE_OF]->(to)
RETURN n.id AS source, to.id AS target, type(r) AS relation, r.id AS id, r.role AS role, r.relation AS cited,
  r.kind AS kind
ORDER BY source, relation, target, r.id
