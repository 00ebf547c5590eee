// What the words of a filter mean, before a download begins. Parameters: number, region (code or name), agency (any of
// its names), phrase (that name as a quoted query); null where not given. Columns: numberKnown, regionKnown, agencies
// [id].
CALL () {
  RETURN $number IS NULL OR EXISTS { MATCH (d:Document) WHERE d.number = $number } AS numberKnown
}
CALL () {
  RETURN $region IS NULL OR EXISTS { MATCH (r:Region) WHERE r.code = $region OR r.name = $region } AS regionKnown
}
CALL () {
  CALL db.index.fulltext.queryNodes('agency_text', coalesce($phrase, '""')) YIELD node AS a
  WHERE $agency IN coalesce(a.aliases, []) + a.name
  WITH a ORDER BY a.id
  RETURN collect(a.id) AS agencies
}
RETURN numberKnown, regionKnown, agencies
