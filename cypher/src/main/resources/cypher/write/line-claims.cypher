// What documents and their tasks claim to be to others, with what it takes to judge it. A step that is not to a higher
// level is circular when such steps lead back; those that no dates allow do not count, nor do lines added by hand.
// Parameters: ids. Columns: from, to, claim, fromIssuedOn, fromYear, toIssuedOn, toYear, circular.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[c:CITES]->(o:Document)
  WHERE c.line IS NOT NULL
  RETURN c, o
  UNION
  MATCH (:Task {documentId: d.id})-[c:CITES]->(o:Document)
  WHERE c.line IS NOT NULL
  RETURN c, o
}
WITH d, c, o
WHERE d <> o
RETURN d.id AS from, o.id AS to, c AS claim, d.issuedOn AS fromIssuedOn, d.year AS fromYear, o.issuedOn AS toIssuedOn,
  o.year AS toYear,
  c.flat IS NOT NULL AND EXISTS {
    MATCH SHORTEST 1 (o) ((lower:Document)-[x:CITES]->(upper:Document)
      WHERE x.flat
        AND NOT coalesce(upper.issuedOn > lower.issuedOn, upper.year > lower.year, false))+ (d)
  } AS circular
ORDER BY from, to, claim.id
