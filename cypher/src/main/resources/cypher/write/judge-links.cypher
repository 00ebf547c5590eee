// The lines that persons added to documents, with what it takes to judge them. Printed words count first: a ground is
// circular when lines lead back that are printed or inferred from print, or such lines together with others added by hand
// that no such ones contradict.
// Lines that no dates allow do not count. Parameters: ids. Columns: from, to, link, fromIssuedOn, fromYear, toIssuedOn,
// toYear, circular.
CALL () {
  UNWIND $ids AS id
  MATCH (d:Document {id: id})-[link:LINKED_BY_HAND {grounds: true}]->(o:Document)
  SET link.contradicted = EXISTS {
    MATCH SHORTEST 1 (o) ((lower:Document)-[x:DERIVES_FROM|FORWARDS WHERE x.basis <> 'CURATED']->(upper:Document))+ (d)
  }
}
UNWIND $ids AS id
MATCH (d:Document {id: id})-[link:LINKED_BY_HAND]->(o:Document)
RETURN d.id AS from, o.id AS to, link, d.issuedOn AS fromIssuedOn, d.year AS fromYear, o.issuedOn AS toIssuedOn,
  o.year AS toYear,
  link.grounds AND (link.contradicted OR EXISTS {
    MATCH SHORTEST 1 (o) ((lower:Document)-[x:DERIVES_FROM|FORWARDS|LINKED_BY_HAND]->(upper:Document)
      WHERE (x.basis <> 'CURATED' OR x.grounds AND NOT x.contradicted)
        AND NOT coalesce(upper.issuedOn > lower.issuedOn, upper.year > lower.year, false))+ (d)
  }) AS circular
ORDER BY from, to, link.id
