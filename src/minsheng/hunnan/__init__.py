"""The policy document of Hunnan District: put together, with what its audit needs."""
