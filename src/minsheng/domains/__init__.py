"""The document of Hunnan District: a package for each field of work, and what its audit needs."""
