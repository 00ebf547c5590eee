// Gives back what it is given. Parameters: value. Columns: value.
RETURN $value AS value
