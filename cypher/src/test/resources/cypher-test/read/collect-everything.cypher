// Needs far more memory than a transaction may have. Parameters: none. Columns: total.
UNWIND range(1, 1000000000) AS a
WITH collect(toString(a)) AS texts
RETURN size(texts) AS total
