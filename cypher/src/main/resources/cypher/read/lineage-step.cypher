// One step along the lines of documents: the documents that others rest on, or that rest on them, by id. Those not yet
// issued or no longer in force on a day are left out, and so is all that only they lead to. Parameters: keys [{index,
// documents [id], seen [id], up, relations, curated, asOf}], limit. Columns: index, documents [id].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.up
    UNWIND key.documents AS id
    MATCH (from:Document {id: id})-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(other:Document)
    RETURN from, line, other
    UNION ALL
    WITH key WHERE NOT key.up
    UNWIND key.documents AS id
    MATCH (from:Document {id: id})<-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]-(other:Document)
    RETURN from, line, other
  }
  WITH key, from, line, other
  WHERE line.relation IN key.relations AND (key.curated OR line.basis <> 'CURATED') AND NOT other.id IN key.seen
    AND (key.asOf IS NULL
      OR NOT coalesce(other.issuedOn > key.asOf, other.year > key.asOf.year, false)
        AND NOT coalesce(from.issuedOn > key.asOf, from.year > key.asOf.year, false)
        AND NOT coalesce(other.validFrom > key.asOf OR other.validUntil < key.asOf, false)
        AND NOT coalesce(from.validFrom > key.asOf OR from.validUntil < key.asOf, false)
        AND NOT EXISTS { (other)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf }
        AND NOT EXISTS { (from)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf })
  WITH DISTINCT other ORDER BY other.id LIMIT $limit
  RETURN collect(other.id) AS documents
}
RETURN key.index AS index, documents
