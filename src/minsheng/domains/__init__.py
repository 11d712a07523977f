"""The document's fields of work, one module each, holding data only."""
