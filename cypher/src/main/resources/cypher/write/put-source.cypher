// Stores a source with its text; it counts as incomplete until all its documents are written.
// Parameters: id, key, name, sha256, charset, length, text, cards (what tells its copies
// from others), extractor. No columns.
MERGE (s:Source {id: $id})
SET s.key = $key, s.name = $name, s.sha256 = $sha256, s.charset = $charset, s.length = $length,
    s.text = $text, s.cards = $cards, s.extractor = $extractor, s.complete = false
