// What others see of documents: by what title they are found, how old they are, whether they are there at all. A
// document that is only cited stands while somebody cites it itself, not merely by a title that was joined to it.
// Parameters: ids. Columns: id, standing (a map).
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, {
  titleKey: d.titleKey, annexKey: d.annexKey, issuedOn: toString(d.issuedOn), year: d.year, level: d.level,
  status: d.status, issuedAnew: d.issuedAnew,
  stands: d.status = 'HELD' OR EXISTS { ()-[c:CITES]->(d) WHERE coalesce(c.citedId, d.id) = d.id }
} AS standing
