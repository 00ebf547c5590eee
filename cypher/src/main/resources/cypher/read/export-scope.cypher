// What the words of a filter mean, before a download begins. Parameters: number, region (code or name), agency (any of
// its names); null where not given. Columns: numberKnown, regionKnown, agencies [id].
CALL () {
  RETURN $number IS NULL OR EXISTS { MATCH (d:Document) WHERE d.number = $number } AS numberKnown
}
CALL () {
  RETURN $region IS NULL OR EXISTS { MATCH (r:Region) WHERE r.code = $region OR r.name = $region } AS regionKnown
}
CALL () {
  MATCH (a:Agency)
  WHERE $agency IS NOT NULL AND (a.name = $agency OR $agency IN a.aliases)
  WITH a ORDER BY a.id
  RETURN collect(a.id) AS agencies
}
RETURN numberKnown, regionKnown, agencies
