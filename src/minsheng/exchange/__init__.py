"""Documents and their tables in the formats of others: JSON, CSV, data packages, frames."""
